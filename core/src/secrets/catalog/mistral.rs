//! Mistral: keys of the API. Documentation: docs.mistral.ai, 32 letters and digits beside the name.

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
    examples: samples![
        concat!("MISTRAL_API_KEY=", "qDawZxDjcRBwwPOb3DrbST3C5Rz6sGaV"),
        concat!("\"mistral_api_key\": \"", "ptKbzw5H3g74hG4J1bDnNKbqRbSi25h8", "\""),
    ],
    counterexamples: samples![
        "MISTRAL_API_KEY=${MISTRAL_API_KEY}",
        concat!("See mistral api key in the vault, build ", "5HwP089Uj8Q5qfNd5WuDn5BnlNcneTBA"),
    ],
    rotation: Rotation {
        url: "https://console.mistral.ai/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
