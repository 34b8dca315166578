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
        concat!("MISTRAL_API_KEY=", "CS7ppBk7h9tBtKpV1GOtEBxrvTSftVDU"),
        concat!("\"mistral_api_key\": \"", "2QgGMHuKPmBvlt7X7us6VTEUjIW7EdR9", "\""),
    ],
    counterexamples: &[
        "MISTRAL_API_KEY=${MISTRAL_API_KEY}",
        concat!("See mistral api key in the vault, build ", "aTOlR4TJVWc7dNLv4jUHlQ84fzCKkIt0"),
    ],
    rotation: Rotation {
        url: "https://console.mistral.ai/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
