//! Tavily: keys of the API. Documentation: docs.tavily.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tavily-api-key",
        kind: "Tavily API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it searches at your expense.",
        aliases: &[],
    }),
    keywords: &["tvly-"],
    regex: token!("tvly-(?:dev-|prod-)?[0-9A-Za-z]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TAVILY_API_KEY=tv", "ly-", "4xPKewqzXRkzHRGd7K7Zm5r4a5NoJj0b"),
        concat!("{\"token\": \"tv", "ly-", "KBtMNxEY1RFMNFVP6Ghq5yum7gx8CLUz", "\"}"),
    ],
    counterexamples: samples![
        concat!("TAVILY_API_KEY=tv", "ly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TAVILY_API_KEY=tv", "ly-", "xKXI3OUK"),
    ],
    rotation: Rotation {
        url: "https://app.tavily.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
