//! OpenRouter: keys of the API. Format: openrouter.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openrouter-api-key",
        kind: "OpenRouter API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &[],
    }),
    keywords: &["sk-or-v1-"],
    regex: token!("sk-or-v1-[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "cd26b86d64f64f5173cf7ad8303f45ec6f603c1e3a9bc24b086570fc578a", "ff04"),
        concat!("- value: sk-", "or-v1-", "0b4231a4a95eb97733f4aca512922cbd92ad8989fa872a67f6ba5901f527", "1eec"),
    ],
    counterexamples: &[
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "c832c3578a64f689"),
    ],
    rotation: Rotation {
        url: "https://openrouter.ai/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
