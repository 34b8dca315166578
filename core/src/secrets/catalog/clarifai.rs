//! Clarifai: API keys and personal access tokens. Documentation: docs.clarifai.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clarifai-api-key",
        kind: "Clarifai key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["trufflehog:clarifai"],
    }),
    keywords: &["clarifai"],
    regex: near!("clarifai", "[0-9a-f]{32}(?:[0-9a-f]{4})?"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLARIFAI_PAT=", "c8047840fe46f31b27615a500e19cb0f"),
        concat!("\"clarifai_pat\": \"", "f775e00a6b97f4fe4bf6f0b8afc4b2d5", "\""),
        concat!("const clarifaiPat = '", "5b8f4e35620cbefc526aeff47883acc6ee8c", "';"),
    ],
    counterexamples: samples![
        "CLARIFAI_PAT=${CLARIFAI_PAT}",
        concat!("See clarifai pat in the vault, build ", "a58272d6e9f3a72e653dc14a64d74d94"),
    ],
    rotation: Rotation {
        url: "https://clarifai.com/settings/security",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
