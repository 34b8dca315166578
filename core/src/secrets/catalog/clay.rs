//! Clay: API keys. Documentation: clay.com/university.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clay-api-key",
        kind: "Clay API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it looks up people and companies at your expense.",
        aliases: &[],
    }),
    keywords: &["clay_", "clay-", "clay."],
    regex: concat!(
        "(?i:\\b{start-half}clay[_. -]?(?:api)?[_. -]?(?:key|token|secret))",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{20})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.6)],
    examples: samples![
        concat!("CLAY_API_KEY=", "4df5b00e78ff60f1bcd0"),
        concat!("\"clay_api_key\": \"", "d60fab9257df887df8e3", "\""),
    ],
    counterexamples: samples![
        "CLAY_API_KEY=${CLAY_API_KEY}",
        concat!("See clay api key in the vault, build ", "ebaeb9aead86966460a6"),
    ],
    rotation: Rotation {
        url: "https://app.clay.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
