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

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-access-token",
        kind: "Sentry access token of the old form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the errors of your users and changes projects, as its scopes allow.",
        aliases: &["betterleaks:sentrytoken", "gitleaks:sentrytoken", "trufflehog:sentrytoken"],
    }),
    keywords: &["sentry"],
    regex: near!("sentry", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENTRY_API_TOKEN=", "6c2e2c2ec38f5dee5c6654c3f3e487a26c607cf2", "6db4d77d5e66fd90b2d3908b"),
        concat!("\"sentry_api_token\": \"", "b7393a5a6dd216b515d9445ea85f85e6ba4c98a3", "0fcc587703e8dbccef1f7f05", "\""),
    ],
    counterexamples: samples![
        "SENTRY_API_TOKEN=${SENTRY_API_TOKEN}",
        concat!(
            "See the sentry token in the vault, build ",
            "b7393a5a6dd216b515d9445ea85f85e6ba4c98a3",
            "0fcc587703e8dbccef1f7f05"
        ),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DSN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-dsn",
        kind: "Sentry DSN",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It is meant for clients; whoever holds it adds wrong errors and uses up your quota.",
        aliases: &[],
    }),
    keywords: &["sentry.io"],
    regex: r"https://(?<secret>[0-9a-f]{32}(?::[0-9a-f]{32})?)@(?:o[0-9]{1,20}\.)?(?:ingest\.)?(?:[a-z]{2}\.)?sentry\.io/[0-9]{1,20}",
    reach: Reach { left: 128, right: 32 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENTRY_DSN=https://", "d9f10422e5a933607b3dc926834eae6c", "@o4501.ingest.sentry.io/4503"),
        concat!("SENTRY_DSN=https://", "366da20f09134bd260c7bdf93ce695dd", "@o4501.ingest.sentry.io/4503"),
    ],
    counterexamples: samples![
        concat!("SENTRY_DSN=https://", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "@o4501.ingest.sentry.io/4503"),
        concat!("SENTRY_DSN=https://", "366da2", "@o4501.ingest.sentry.io/4503"),
    ],
    rotation: Rotation {
        url: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        steps: &[
            "Create a new client key in the settings of the project",
            "Put its DSN where the old one is read",
            "Disable the old one",
        ],
    },
};
