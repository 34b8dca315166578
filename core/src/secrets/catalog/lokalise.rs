//! Lokalise: API tokens. Documentation: developers.lokalise.com/reference/api-authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lokalise-api-token",
        kind: "Lokalise API token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the translations.",
        aliases: &["trufflehog:lokalisetoken"],
    }),
    keywords: &["lokalise"],
    regex: near!("lokalise", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LOKALISE_API_TOKEN=", "9557514e970107440c021c774cdc7f60c03b79c7"),
        concat!("\"lokalise_api_token\": \"", "29191ab9ba0401f5c9a2356540e6e87b4912d3ec", "\""),
        concat!("export LOKALISE_API_TOKEN='", "d7181c8a011108659aade358ca861002f1bc1f19", "'"),
    ],
    counterexamples: samples![
        "LOKALISE_API_TOKEN=${LOKALISE_API_TOKEN}",
        concat!("See lokalise api token in the vault, build ", "3c1ae561cb056b7d3323406ec1ece57500fa94f2"),
    ],
    rotation: Rotation {
        url: "https://app.lokalise.com/profile",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
