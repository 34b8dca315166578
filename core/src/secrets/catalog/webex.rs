//! Webex: secrets of apps, tokens of bots. Documentation: developer.webex.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "webex-client-secret",
        kind: "Webex client secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app and trades codes of its users for tokens.",
        aliases: &["trufflehog:webex"],
    }),
    keywords: &["webex"],
    regex: near!("webex", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WEBEX_CLIENT_SECRET=", "6b91020a8f9307e0c5101aeb3a0b055295ad0bd1", "b1d9988e9da8b28d3a3e5fda"),
        concat!("\"webex_client_secret\": \"", "49a8f32242a1cb6e73be9ed0f7cb72097dbdaf93", "443e829b7ae6eceb78c4bc86", "\""),
    ],
    counterexamples: samples![
        "WEBEX_CLIENT_SECRET=${WEBEX_CLIENT_SECRET}",
        concat!(
            "See the webex secret in the vault, build ",
            "49a8f32242a1cb6e73be9ed0f7cb72097dbdaf93",
            "443e829b7ae6eceb78c4bc86"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.webex.com/my-apps",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "webex-access-token",
        kind: "Webex access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and writes in the rooms of the bot or user.",
        aliases: &["trufflehog:webexbot"],
    }),
    keywords: &["webex"],
    regex: named!("webex", "[0-9A-Za-z_-]{64}_[0-9A-Za-z]{2,4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach { left: 32, right: 392 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "WEBEX_ACCESS_API_TOKEN=",
            "k3kCkZF1PhBie2yb_",
            "-_m-zB8RYbep8d3QMos5puGDMmFQJf9avpHFP9K-RXtmdwL_kL_f8cc023a-f774-8b67-d225-f9d9f448490e"
        ),
        concat!(
            "\"webex_access_api_token\": \"",
            "4FPd9iX9v7nm6C8gKDBmI0CQDkp2_LpbX0nzIPD4EnZUeFLIilZZKOqxZU0co975_nI_6b8785e1",
            "-9f2c-9e2a-a630-7d6e7f9fe041",
            "\""
        ),
    ],
    counterexamples: samples![
        "WEBEX_ACCESS_API_TOKEN=${WEBEX_ACCESS_API_TOKEN}",
        concat!(
            "See the webex token in the vault, build ",
            "4FPd9iX9v7nm6C8gKDBmI0CQDkp2_LpbX0nzIPD4EnZUeFLIilZZKOqxZU0co975_nI_6b8785e1",
            "-9f2c-9e2a-a630-7d6e7f9fe041"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.webex.com/my-apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
