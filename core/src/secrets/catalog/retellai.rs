//! Retell AI: keys of the API. Documentation: docs.retellai.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "retellai-api-key",
        kind: "Retell AI API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it calls people with your agents, at your expense, and hears the recordings.",
        aliases: &[],
    }),
    keywords: &["retell"],
    regex: named!("retell(?:_?ai)?", "key_[0-9a-f]{28}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("RETELLAI_API_KEY=", "ke", "y_", "8125a11137e3e3cc392acc9c676c"),
        concat!("\"retellai_api_key\": \"", "ke", "y_", "901528c967418f7b5950ff341b26", "\""),
    ],
    counterexamples: samples![
        "RETELLAI_API_KEY=${RETELLAI_API_KEY}",
        concat!("See the retellai key in the vault, build ", "ke", "y_", "901528c967418f7b5950ff341b26"),
    ],
    rotation: Rotation {
        url: "https://dashboard.retellai.com/apiKey",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
