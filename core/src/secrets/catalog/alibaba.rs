//! Alibaba Cloud: access key ids. Documentation: www.alibabacloud.com/help.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alibaba-access-key-id",
        kind: "Alibaba Cloud access key id",
        severity: Severity::High,
        precision: Precision::High,
        opens: "It names the key pair; its secret half mostly stands beside it.",
        aliases: &["betterleaks:alibaba-access-key-id", "gitleaks:alibaba-access-key-id"],
    }),
    keywords: &["ltai"],
    regex: token!("LTAI[0-9A-Za-z]{17,21}"),
    reach: Reach { left: 8, right: 32 },
    validators: &[Validator::Entropy(3.3)],
    examples: samples![
        concat!("ALIBABA_ACCESS_KEY_ID=LT", "AI5t", "YGF3xYQoO0Dr8BrrCJ"),
        concat!("- value: LT", "AI5t", "d1DtfpSWN4SpHM3FFn"),
    ],
    counterexamples: samples![
        concat!("ALIBABA_ACCESS_KEY_ID=LT", "AI5txxxxxxxxxxxxxxxxxx"),
        concat!("ALIBABA_ACCESS_KEY_ID=LT", "AI5t", "ARtN"),
    ],
    rotation: Rotation {
        url: "https://ram.console.aliyun.com/profile/access-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
