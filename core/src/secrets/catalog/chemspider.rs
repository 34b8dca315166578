//! ChemSpider: keys of the API. Format: 32 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "chemspider-api-key",
        kind: "ChemSpider API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uses up your quota, and the provider blocks the key.",
        aliases: &[],
    }),
    keywords: &["chemspider"],
    regex: near!("chemspider", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("CHEMSPIDER_API_KEY=", "kaRRis8tKWYaLfWc1FCT2QFwrzmUBo3K"),
        concat!("\"chemspider_api_key\": \"", "KpnnQXpro0CMlqZ344N93Mf6nc7o17Wy", "\""),
    ],
    counterexamples: samples![
        "CHEMSPIDER_API_KEY=${CHEMSPIDER_API_KEY}",
        concat!("See chemspider api key in the vault, build ", "srz1ZxIHK5EAqEyx7CKGhpS6AFd6cUxI"),
    ],
    rotation: Rotation {
        url: "https://developer.rsc.org",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
