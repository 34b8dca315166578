//! OpenRouter: keys of the API. Documentation: openrouter.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openrouter-api-key",
        kind: "OpenRouter API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:openrouter-api-key"],
    }),
    keywords: &["sk-or-v1-"],
    regex: token!("sk-or-v1-[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "5a64eee68e15601387435fa78c3839fc7e184cbfecac483ab563acea85b0", "f1b0"),
        concat!("- value: sk-", "or-v1-", "005d4b78c81e52f53f36ef77394484b84f540a0547ea980546a067ad6970", "a561"),
    ],
    counterexamples: samples![
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("OPENROUTER_API_KEY=sk-", "or-v1-", "8e37bf2c0a88b585"),
    ],
    rotation: Rotation {
        url: "https://openrouter.ai/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
