//! Shippo: tokens of the API. Documentation: docs.goshippo.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shippo-api-token",
        kind: "Shippo live API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it buys labels at your expense and reads addresses.",
        aliases: &["betterleaks:shippo-api-token", "gitleaks:shippo-api-token"],
    }),
    keywords: &["shippo_live_"],
    regex: token!("shippo_live_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SHIPPO_TOKEN=sh", "ippo_live_", "fc9dde7e2630736f5daf840eea792ab465d07106"),
        concat!("- value: sh", "ippo_live_", "e297acdab322b672e79247c8af935f54f37e4dfc"),
    ],
    counterexamples: samples![
        concat!("SHIPPO_TOKEN=sh", "ippo_live_0000000000000000000000000000000000000000"),
        concat!("SHIPPO_TOKEN=sh", "ippo_live_", "abb2b03667"),
    ],
    rotation: Rotation {
        url: "https://apps.goshippo.com/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shippo-test-token",
        kind: "Shippo test token",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It buys no real labels.",
        aliases: &[],
    }),
    keywords: &["shippo_test_"],
    regex: token!("shippo_test_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SHIPPO_API_TOKEN=sh", "ippo_test_", "d75e4286c2232b8f91b495b949d31373fb1d7174"),
        concat!("- value: sh", "ippo_test_", "2e7f1ac30954b107c333d5d966ae8635d5415530"),
    ],
    counterexamples: samples![
        concat!("SHIPPO_API_TOKEN=sh", "ippo_test_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SHIPPO_API_TOKEN=sh", "ippo_test_", "2e7f1a"),
    ],
    rotation: Rotation {
        url: "https://apps.goshippo.com/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
