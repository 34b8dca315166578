//! Courier: API keys. Documentation: courier.com/docs/reference/auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "courier-api-key",
        kind: "Courier API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends messages to your users in your name.",
        aliases: &["trufflehog:courier"],
    }),
    keywords: &["pk_prod_", "dk_prod_", "pk_test_", "dk_test_"],
    regex: token!("(?:pk|dk)_(?:prod|test)_[0-9A-Z]{24,32}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COURIER_AUTH_TOKEN=dk", "_te", "st_1HZJKSYX94H5LBD3S965T00OVDZG"),
        concat!("{\"token\": \"pk", "_te", "st_7LGTQ5UBVX49KOHXJD2F3ALWGSV3M", "\"}"),
    ],
    counterexamples: samples![concat!("COURIER_AUTH_TOKEN=pk", "_prod_G4Y")],
    rotation: Rotation {
        url: "https://app.courier.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
