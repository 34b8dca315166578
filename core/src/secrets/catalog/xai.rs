//! xAI: keys of the API. Format: docs.x.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "xai-api-key",
        kind: "xAI API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &[],
    }),
    keywords: &["xai-"],
    regex: token!("xai-(?:token-)?[0-9A-Za-z]{70,120}"),
    reach: Reach { left: 8, right: 144 },
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("XAI_API_KEY=xa", "i-", "KTW2pXCYxBQ3QvZg7YZBCsqu5eyufyKCdMzg1cm87YFMFwvJLYQv6giMNFCm", "7TzQS8iMMdNtr93yVweR"),
        concat!(
            "{\"token\": \"xa",
            "i-",
            "r58Zl3ujthqMqMBNLK9cIRfnbJ69mTqkpchP8NN26zSG3LRYW8Dfdw3tljzx",
            "uHbAzKXDXftPDpCB3Xwx",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!("XAI_API_KEY=xa", "i-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("XAI_API_KEY=xa", "i-", "Zwgz4vnY1y26RLH2ERDe"),
    ],
    rotation: Rotation {
        url: "https://console.x.ai",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
