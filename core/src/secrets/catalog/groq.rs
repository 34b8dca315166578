//! Groq: keys of the API. Documentation: console.groq.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "groq-api-key",
        kind: "Groq API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:groq-api-key"],
    }),
    keywords: &["gsk_"],
    regex: token!("gsk_[0-9A-Za-z]{52}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GROQ_API_KEY=gs", "k_", "sJo7z9dGxHuZZO4b5YoGDbfQiJ3kuoJHMfHdNbCUeQnZ8p82mTp9"),
        concat!("- value: gs", "k_", "T8GujXduvy5GTZcOEuBJlUbAAo4d3WkuegzieiZLtUkmgh9Sllxh"),
    ],
    counterexamples: samples![
        concat!("GROQ_API_KEY=gs", "k_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GROQ_API_KEY=gs", "k_", "EAtZqB6v9uvL1"),
    ],
    rotation: Rotation {
        url: "https://console.groq.com/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
