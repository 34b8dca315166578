//! xAI: keys of the API. Documentation: docs.x.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "xai-api-key",
        kind: "xAI API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:xai-api-key"],
    }),
    keywords: &["xai-"],
    regex: dashed!("xai-(?:token-)?[0-9A-Za-z_-]{70,120}"),
    reach: Reach { left: 8, right: 144 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("XAI_API_KEY=xa", "i-", "JcOBEtwr1MwvOpxjeCjQwD3ej2y0f1mgzPxJLqy295DJBQC6HUd92Tgr6PS6", "2U9OESFd0AS59Jyjg0Ej"),
        concat!(
            "{\"token\": \"xa",
            "i-",
            "4rvndJRJIBEMV4pMkX436koLnXwIiu8zAFPxz6F62HQKItVQRBPn0reOQBCW",
            "RXL6Sjk9Kili4cFsrWd9",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!("XAI_API_KEY=xa", "i-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("XAI_API_KEY=xa", "i-", "hjsFSohBhE2ZCd18PIEI"),
    ],
    rotation: Rotation {
        url: "https://console.x.ai",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
