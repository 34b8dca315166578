//! Gumroad: access tokens. Documentation: app.gumroad.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gumroad-access-token",
        kind: "Gumroad access token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the sales and changes the products.",
        aliases: &["betterleaks:gumroad-access-token", "trufflehog:gumroad"],
    }),
    keywords: &["gumroad"],
    regex: near!("gumroad", "(?:[0-9a-f]{64}|[0-9A-Za-z_-]{43})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GUMROAD_ACCESS_TOKEN=", "rEUNFPDxvmOm0hWgTRlRpAz5Q2V3WevnVmvBfuFlqCG"),
        concat!("\"gumroad_access_token\": \"", "IfOoyisGCO5lTmln7eX0acpqaYxKR5EdvEjyN9Hqmnn", "\""),
        concat!("const gumroadAccessToken = '", "0npWLLX90qjdU8BUbYPDaqJOZeIyfScBe_A5R0QAHJB", "';"),
    ],
    counterexamples: samples![
        "GUMROAD_ACCESS_TOKEN=${GUMROAD_ACCESS_TOKEN}",
        concat!(
            "See gumroad access token in the vault, build ",
            "ddfdf0a4a70ec62f76acb52be66e55b8ea948187247526df52cfde501633aec2"
        ),
    ],
    rotation: Rotation {
        url: "https://app.gumroad.com/settings/advanced",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
