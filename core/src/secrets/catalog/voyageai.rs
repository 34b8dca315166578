//! Voyage AI: keys of the API. Documentation: docs.voyageai.com/docs/api-key-and-installation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "voyageai-api-key",
        kind: "Voyage AI API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["voyage"],
    regex: named!("voyage(?:_?ai)?", "(?:pa|al)-[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("VOYAGE_API_KEY=", "al-EGmAhSPnqjzJpt_Mn4lYIGk_pym4Pso53vATL", "cI44EV"),
        concat!("'voyage_api_key' => '", "al-36Ss1YAywwzy3lkYF5Jh2a0pL6hrWOB-9llgh", "LCYNHn", "',"),
    ],
    counterexamples: samples![
        "VOYAGE_API_KEY=${VOYAGE_API_KEY}",
        concat!("See the voyageai key in the vault, build ", "al-36Ss1YAywwzy3lkYF5Jh2a0pL6hrWOB-9llgh", "LCYNHn"),
    ],
    rotation: Rotation {
        url: "https://dashboard.voyageai.com/organization/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
