//! Deepgram: API keys. Documentation: developers.deepgram.com/docs/create-additional-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deepgram-api-key",
        kind: "Deepgram API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it transcribes at your expense.",
        aliases: &["betterleaks:deepgram-api-key", "trufflehog:deepgram"],
    }),
    keywords: &["deepgram"],
    regex: near!("deepgram", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DEEPGRAM_API_KEY=", "d3e6ad77511cbd85d87b5382fc6a3f1f9739c368"),
        concat!("\"deepgram_api_key\": \"", "1e0aa822e5e2da5062ae320785a5f56ce5ca2cd6", "\""),
        concat!("deepgram_api_key := \"", "48a932deac7205b2eedb25273c0932097e832e59", "\""),
    ],
    counterexamples: samples![
        "DEEPGRAM_API_KEY=${DEEPGRAM_API_KEY}",
        concat!("See deepgram api key in the vault, build ", "c22c97956df5757b646688233414794def0d3015"),
    ],
    rotation: Rotation {
        url: "https://console.deepgram.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
