//! Kickbox: API keys. Documentation: docs.kickbox.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kickbox-api-key",
        kind: "Kickbox API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it checks addresses at your expense.",
        aliases: &["trufflehog:kickbox"],
    }),
    keywords: &["kickbox"],
    regex: named!("kickbox", "(?:live|test)_[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KICKBOX_API_KEY=te", "st_", "cjZKHmcwzhJnhWzDN7db2LyGuGsmTZInb7tRt85cWoeU6UqP0JbcZv5lb8rN", "1Nyn"),
        concat!("\"kickbox_api_key\": \"li", "ve_", "92njul4zZ21gbtw9fDtphxDBYcAVh8t79FjocGai7IKgzKyBqcUlZyvYwo47", "VLEr", "\""),
        concat!("const kickboxApiKey = 'li", "ve_", "2AClgq7GS5DNMTXFdnVgj6YkALtuxTYiwx8NuJd2YRdQHnLcOLY9IPZgBZou", "finr", "';"),
    ],
    counterexamples: samples![
        "KICKBOX_API_KEY=${KICKBOX_API_KEY}",
        concat!(
            "See kickbox api key in the vault, build ",
            "te",
            "st_",
            "B8vkHHpe0onsnbHsnWy6B0tWpLLSD7WRyMZt30vnr6H6VSCrIgpE9PEVxtDx",
            "mlU2"
        ),
    ],
    rotation: Rotation {
        url: "https://app.kickbox.com/settings/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
