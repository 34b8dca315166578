//! Rollbar: access tokens. Documentation: docs.rollbar.com/docs/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rollbar-access-token",
        kind: "Rollbar access token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "A writing token reads the errors of your users; one for posting adds wrong ones.",
        aliases: &[],
    }),
    keywords: &["rollbar"],
    regex: near!("rollbar", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ROLLBAR_API_TOKEN=", "849afae57d833c4bc3128a50cfba792d"),
        concat!("\"rollbar_api_token\": \"", "e4308f009fc0ed73b139470b0bad6127", "\""),
    ],
    counterexamples: samples![
        "ROLLBAR_API_TOKEN=${ROLLBAR_API_TOKEN}",
        concat!("See the rollbar token in the vault, build ", "e4308f009fc0ed73b139470b0bad6127"),
    ],
    rotation: Rotation {
        url: "https://docs.rollbar.com/docs/access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
