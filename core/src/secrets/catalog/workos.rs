//! WorkOS: keys of the API. Documentation: workos.com/docs/reference/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "workos-api-key",
        kind: "WorkOS API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the users and the sign-in of your customers.",
        aliases: &[],
    }),
    keywords: &["workos", "work_os"],
    regex: named!("work_?os", "sk_(?:live|test)_a2V5X[0-9A-Za-z]{40,90}={0,2}"),
    reach: Reach { left: 32, right: 392 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("WORKOS_API_KEY=sk", "_", "test_a2V5Xapc1zjI8E7nftP9uUYT1fDMBQlK3ZF", "sL60lt90rK"),
        concat!("\"workos_api_key\": \"sk", "_", "test_a2V5XhjMpY9GLb8JO7PKoHVeHzd4Tt0EMhC", "gB7rf6eaIL", "\""),
    ],
    counterexamples: samples![
        concat!("WORKOS_API_KEY=sk", "_", "xxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxx"),
        concat!("WORKOS_API_KEY=sk", "_", "test_a"),
    ],
    rotation: Rotation {
        url: "https://dashboard.workos.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
