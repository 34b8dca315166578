//! Squarespace: keys of the API. Documentation: developers.squarespace.com/commerce-apis.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "squarespace-access-token",
        kind: "Squarespace API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the orders and customers of the shop.",
        aliases: &[],
    }),
    keywords: &["squarespace", "square_space"],
    regex: near!("square_?space", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SQUARESPACE_API_KEY=", "1bd8b90b-27ab", "-d5e9-e43f-91b32fcec762"),
        concat!("'squarespace_api_key' => '", "f3830508-1fcb", "-d2f9-4cc4-8bf537d67d55", "',"),
    ],
    counterexamples: samples![
        "SQUARESPACE_API_KEY=${SQUARESPACE_API_KEY}",
        concat!("See the squarespace key in the vault, build ", "f3830508-1fcb", "-d2f9-4cc4-8bf537d67d55"),
    ],
    rotation: Rotation {
        url: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
