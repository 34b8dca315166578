//! Ollama: keys of the cloud. Documentation: docs.ollama.com/cloud.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ollama-api-key",
        kind: "Ollama API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:ollama-api-key"],
    }),
    keywords: &["ollama"],
    regex: named!("ollama", r"[0-9a-f]{32}\.[0-9A-Za-z_-]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("OLLAMA_API_KEY=", "99aee86027d1b0e1004edf0ba2b1d701.oOgdwMZ", "K66JJtiI8A_xTo2z7"),
        concat!("\"ollama_api_key\": \"", "857713fc6c57323822ee9edd08e19ace.4hnzMwy", "xUPmGKsGr7aitcB4u", "\""),
    ],
    counterexamples: samples![
        "OLLAMA_API_KEY=${OLLAMA_API_KEY}",
        concat!("See the ollama key in the vault, build ", "857713fc6c57323822ee9edd08e19ace.4hnzMwy", "xUPmGKsGr7aitcB4u"),
    ],
    rotation: Rotation {
        url: "https://ollama.com/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
