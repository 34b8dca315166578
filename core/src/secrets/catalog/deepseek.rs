//! DeepSeek: keys of the API. Format: api-docs.deepseek.com, `sk-` and 32 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deepseek-api-key",
        kind: "DeepSeek API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &[],
    }),
    keywords: &["deepseek"],
    regex: near!("deepseek", "sk-[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DEEPSEEK_API_KEY=sk", "-", "675c5c4d659bb2dc6cf2f5bfb13ab60a"),
        concat!("\"deepseek_api_key\": \"sk", "-", "c064428042e0ece54a9b7ad7341a9849", "\""),
    ],
    counterexamples: &[
        "DEEPSEEK_API_KEY=${DEEPSEEK_API_KEY}",
        concat!("See deepseek api key in the vault, build sk", "-", "c013a1e8bf6814c23674ad23561bc35e"),
    ],
    rotation: Rotation {
        url: "https://platform.deepseek.com/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
