//! DeepSeek: keys of the API. Documentation: api-docs.deepseek.com, `sk-` and 32 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deepseek-api-key",
        kind: "DeepSeek API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:deepseek-api-key"],
    }),
    keywords: &["deepseek"],
    regex: near!("deepseek", "sk-[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DEEPSEEK_API_KEY=sk", "-", "3b6036ac4064428002e0ece58a9b7ad4"),
        concat!("\"deepseek_api_key\": \"sk", "-", "59848c991013a1e80f6814c20674ad26", "\""),
    ],
    counterexamples: samples![
        "DEEPSEEK_API_KEY=${DEEPSEEK_API_KEY}",
        concat!("See deepseek api key in the vault, build sk", "-", "dc35cce7ead9a5cc6ca2a9f692f7bf78"),
    ],
    rotation: Rotation {
        url: "https://platform.deepseek.com/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
