//! DeepL: API keys; those of free accounts end with `:fx`. Documentation: developers.deepl.com/docs/getting-started/auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deepl-api-key",
        kind: "DeepL API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it translates at your expense.",
        aliases: &[],
    }),
    keywords: &["deepl"],
    regex: named!("deepl", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::fx)?"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEEPL_AUTH_KEY=e2", "b47", "c23-9b2e-8e8b-837d-8f716eed6aa4:fx"),
        concat!("\"deepl_auth_key\": \"e5", "393", "afe-b024-3ba8-6787-515816769dab:fx", "\""),
        concat!("const deeplAuthKey = '3b", "2a0", "230-5dae-2373-e36f-9e2b5a37f009:fx", "';"),
    ],
    counterexamples: samples![
        "DEEPL_AUTH_KEY=${DEEPL_AUTH_KEY}",
        concat!("See deepl auth key in the vault, build ", "b9", "350", "e61-db24-4a22-8756-a900dccd2b2d"),
    ],
    rotation: Rotation {
        url: "https://www.deepl.com/your-account/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
