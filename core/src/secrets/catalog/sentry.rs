//! Sentry: tokens of organisations and users. Documentation: docs.sentry.io/account/auth-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ORG_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-org-token",
        kind: "Sentry organisation token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uploads source maps and releases; others then read wrong traces.",
        aliases: &["betterleaks:sentry-org-token", "gitleaks:sentry-org-token"],
    }),
    keywords: &["sntrys_eyj"],
    regex: padded!("sntrys_eyJ[0-9A-Za-z+/]{16,500}={0,2}_[0-9A-Za-z+/]{43}"),
    reach: Reach { left: 8, right: 576 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJ",
            "nlDNo6JsgTHTMMGyZhLtuFVgzm06AqZHbiRRIEWry8jHSr3VGc0pKz1fetZT",
            "4VZrkOYRdUir6Qxil3NqXxiUu0KNB7YlHIuDYKcbgpTcJn0rgFE87khn9UBr",
            "_",
            "xf82HInJ7Lw0s9qMZP6A34T7UcmrdpgQKgYCQyfUzDN"
        ),
        concat!(
            "- value: sn",
            "trys_eyJ",
            "8rSc4KrBzkhFmuSdbMTYrTWZKrY2jxDMDWm6XkWuKhTchmxP7S9SQ4LhaIkh",
            "786q7ztQ85lwcHPJJEe2SCwx4DsNiWhwbtZeQmJ8U6S9g2ZeTzpg4rK9cz1W",
            "_",
            "SmiHqj3MqhNcvLQlvN7kX7Daw4EIQYKz8Pxq34zeUCu"
        ),
    ],
    counterexamples: samples![
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJ",
            "UC6uFmbwXxMAfDwrtDu1mxSMVqOHdIWduLHaavf6yD20XLIGkz28FOELop3P",
            "1BfVkDnha1IxUOxZDATorJqa1MAiBMcyJcbgCjUWCGrH9J6OYpSkrb6B32fR",
            "_",
            "G80UzfuPJN"
        ),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static USER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-user-token",
        kind: "Sentry user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads events, with the personal data in them, and changes projects.",
        aliases: &["betterleaks:sentry-user-token", "gitleaks:sentry-user-token"],
    }),
    keywords: &["sntryu_"],
    regex: token!("sntryu_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "69efb5a92136ffef852bb83b482595599cc836d0bd7d2eef67de1199646b", "3bb7"),
        concat!(
            "curl -H \"X-Token: sn",
            "tryu_",
            "1623c9f3770a05cb25bc3db1bfe5424f5ba7075e2b981d985ccb251177cf",
            "d5e8",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "a3139c0c40840d14"),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
