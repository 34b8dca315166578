//! JumpCloud: API keys. Documentation: docs.jumpcloud.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jumpcloud-api-key",
        kind: "JumpCloud API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the users and devices of the organisation.",
        aliases: &["betterleaks:jumpcloud-api-key", "trufflehog:jumpcloud"],
    }),
    keywords: &["jumpcloud", "jump_cloud"],
    regex: near!("jump_?cloud", "(?:jca_[0-9A-Za-z]{36}|[0-9A-Za-z]{40})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("JUMPCLOUD_API_KEY=", "wmMLFTgw3cnVaQoeahw8V4HaIm8dj63k3pNvvg64"),
        concat!("\"jumpcloud_api_key\": \"", "lnWbw58IQ1Ijw4acHg4wTLum67cVvbpLVmy25W8V", "\""),
        concat!("const jumpcloudApiKey = 'jc", "a_K", "aRoey0fL3j121HhZMhFQK7LxXt6SmIt3dsh", "';"),
    ],
    counterexamples: samples![
        "JUMPCLOUD_API_KEY=${JUMPCLOUD_API_KEY}",
        concat!("See jumpcloud api key in the vault, build ", "41JbiUAhsZMTtwIn8r33RQijvYwD9rRLLdS9SmjN"),
    ],
    rotation: Rotation {
        url: "https://console.jumpcloud.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
