//! Private AI: keys of the API. Documentation: docs.private-ai.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "privateai-api-token",
        kind: "Private AI API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:privateai-api-token", "gitleaks:privateai-api-token"],
    }),
    keywords: &["privateai", "private_ai", "private-ai"],
    regex: near!("private[_-]?ai", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PRIVATEAI_API_KEY=", "le8jvuoiqr3qz4fe2bn8d4xg3r4rtjmk"),
        concat!("const privateaiApiKey = '", "eg7lfu8ns9ngqerewn2tcregw2berxm5", "';"),
    ],
    counterexamples: samples![
        "PRIVATEAI_API_KEY=${PRIVATEAI_API_KEY}",
        concat!("See the privateai key in the vault, build ", "eg7lfu8ns9ngqerewn2tcregw2berxm5"),
    ],
    rotation: Rotation {
        url: "https://portal.private-ai.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
