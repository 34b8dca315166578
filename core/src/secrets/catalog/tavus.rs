//! Tavus: keys of the API. Documentation: docs.tavus.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tavus-api-key",
        kind: "Tavus API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["tavus"],
    regex: near!("tavus", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TAVUS_API_KEY=", "295d128f19904480242981359fd83dab"),
        concat!("\"tavus_api_key\": \"", "6bff7cefefdd076957dd6539173eb6af", "\""),
    ],
    counterexamples: samples![
        "TAVUS_API_KEY=${TAVUS_API_KEY}",
        concat!("See the tavus key in the vault, build ", "6bff7cefefdd076957dd6539173eb6af"),
    ],
    rotation: Rotation {
        url: "https://platform.tavus.io/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
