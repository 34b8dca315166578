//! Groq: keys of the API. Format: console.groq.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "groq-api-key",
        kind: "Groq API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &[],
    }),
    keywords: &["gsk_"],
    regex: token!("gsk_[0-9A-Za-z]{52}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GROQ_API_KEY=gs", "k_", "qnyMqV0OP0qjoqXAQLm9OSHyhQ7dPqqIS6z2ZJaJycOOzwSOmcU9"),
        concat!("- value: gs", "k_", "iC469sc6cgHGdb1wGu2qDLCwUW7oOyO4xbJzJOrCTBjrZrwRdu1H"),
    ],
    counterexamples: &[
        concat!("GROQ_API_KEY=gs", "k_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GROQ_API_KEY=gs", "k_", "EbZbRr30M6sSI"),
    ],
    rotation: Rotation {
        url: "https://console.groq.com/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
