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

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alibaba-secret-key",
        kind: "Alibaba Cloud access key secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it does in the cloud account what the user may do: read data, start machines, delete them.",
        aliases: &["gitleaks:alibaba-secret-key", "trufflehog:alibaba"],
    }),
    keywords: &["alibaba", "aliyun", "alicloud"],
    regex: named!("alibaba|aliyun|alicloud|aliyuncs", "[0-9A-Za-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ALIBABA_CLOUD_ACCESS_KEY_SECRET=", "KCuNwCQa0ZibGisWnxFGJNJqWlOFaS"),
        concat!("\"alibaba_cloud_access_key_secret\": \"", "6n3kiz5oIIO0Xz5370P8nk5Ql7hRfF", "\""),
        concat!("alibaba_cloud_access_key_secret: ", "LGu2oejtv75JGIuB02T6RroXjnvGq7"),
    ],
    counterexamples: samples![
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET=${ALIBABA_CLOUD_ACCESS_KEY_SECRET}",
        concat!("See alibaba cloud access key secret in the vault, build ", "GCyDeRqyLd8Xu5hWKedPB3Qg23JlKp"),
    ],
    rotation: Rotation {
        url: "https://ram.console.aliyun.com/manage/ak",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static STS_ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alibaba-sts-access-key-id",
        kind: "Alibaba Cloud temporary access key id",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "It names a session of a role; with its secret and its token it opens what the role may do, until it runs out.",
        aliases: &["betterleaks:alibaba-sts-access-key-id", "trufflehog:alibaba"],
    }),
    keywords: &["sts."],
    regex: token!(r"STS\.[0-9A-Za-z]{16,64}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ALIBABA_CLOUD_ACCESS_KEY_ID=ST", "S.z", "A6qN7SHBRvFm25MKrs"),
        concat!("- value: ST", "S.m", "W5ONCUfPtpmXoyytg"),
    ],
    counterexamples: samples![concat!("ALIBABA_CLOUD_ACCESS_KEY_ID=ST", "S.Ca8")],
    rotation: Rotation {
        url: "https://ram.console.aliyun.com/roles",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static STS_SECURITY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alibaba-sts-security-token",
        kind: "Alibaba Cloud security token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts, with the temporary key, as the role until it runs out.",
        aliases: &["betterleaks:alibaba-sts-security-token", "trufflehog:alibaba"],
    }),
    keywords: &["cais"],
    regex: padded!("CAIS[0-9A-Za-z+/_-]{60,1024}={0,2}"),
    reach: Reach { left: 8, right: 1100 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "ALIBABA_CLOUD_SECURITY_TOKEN=CA",
            "ISr",
            "Xv+9Rvzd64TL3kSGEmFBBtOfJ-SQIrQUXBaDXh9l66kPh/luQ+Dzzp0uH5De",
            "qCnkq"
        ),
        concat!("{\"token\": \"CA", "ISm", "TZxml_9XbJcZCcn-aDO4O8M66PSAB9ReCqBNQ7RtBrmpa2A8L3ipaGHgQGhq", "de6C", "\"}"),
    ],
    counterexamples: samples![concat!("ALIBABA_CLOUD_SECURITY_TOKEN=CA", "IS1pKxQFE9BcCGBbJb2_B")],
    rotation: Rotation {
        url: "https://ram.console.aliyun.com/roles",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
