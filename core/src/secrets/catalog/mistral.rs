//! Mistral: keys of the API. Format: docs.mistral.ai, 32 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mistral-api-key",
        kind: "Mistral API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:mistral-api-key"],
    }),
    keywords: &["mistral"],
    regex: near!("mistral", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("MISTRAL_API_KEY=", "9MxZ6154VMJmDxtz6ajU8IIcS7ppBk7t"),
        concat!("\"mistral_api_key\": \"", "mKpVTGOtEBxrvTSf5VD0CUhrQgGMHuKB", "\""),
    ],
    counterexamples: &[
        "MISTRAL_API_KEY=${MISTRAL_API_KEY}",
        concat!("See mistral api key in the vault, build ", "Vt7XPus6VTEUjIW70dR729PD7TOlR4TW"),
    ],
    rotation: Rotation {
        url: "https://console.mistral.ai/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
