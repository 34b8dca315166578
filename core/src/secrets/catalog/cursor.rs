//! Cursor: API keys. Documentation: cursor.com/docs/account/teams/admin-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cursor-api-key",
        kind: "Cursor API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs agents at your expense and reads the usage of the team.",
        aliases: &["betterleaks:cursor-api-key"],
    }),
    keywords: &["cursor"],
    regex: named!("cursor", "(?:key|crsr)_[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CURSOR_API_KEY=cr", "sr_", "cb996eb1d2dad5e73334f8f157fd8bd033638a276f99eb709e40f5c7827d", "9604"),
        concat!("\"cursor_api_key\": \"ke", "y_f", "e9fa3a4dc23ff98bfc6b33bc29a69ca889300b9d5e88efcb616607305af3", "292", "\""),
        concat!("cursor_api_key: ke", "y_1", "ecd0cb15c39e64cdcaa0f067b182aa2782c79cf0c1e6600874bf73fff4a9", "d99"),
    ],
    counterexamples: samples![
        "CURSOR_API_KEY=${CURSOR_API_KEY}",
        concat!(
            "See cursor api key in the vault, build ",
            "ke",
            "y_e",
            "a3f9e3ae6e024bdb24c02012ce0809602a8f8d0195f44916a4a836dd7a34",
            "772"
        ),
    ],
    rotation: Rotation {
        url: "https://cursor.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
