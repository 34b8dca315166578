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
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "7cf7ad8303f45eccf603c1e3a9bc24b016570fc578aff0ac4c5b4231a4a9", "5eb7"),
        concat!("- value: sk-", "or-v1-", "8f4aca512922cbd92ad8989fa872a67f8ba5901f5271ee50c6832c357ea6", "4f6c"),
    ],
    counterexamples: &[
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "9bc3eeb478df5e9f"),
    ],
    rotation: Rotation {
        url: "https://openrouter.ai/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
