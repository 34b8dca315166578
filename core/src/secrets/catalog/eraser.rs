//! Eraser: API tokens. Documentation: docs.eraser.io/reference/api-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "eraser-api-key",
        kind: "Eraser API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it makes and reads the diagrams of the team.",
        aliases: &["trufflehog:eraser"],
    }),
    keywords: &["eraser"],
    regex: near!("eraser", "[0-9A-Za-z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ERASER_API_KEY=", "9dqG5cdXKPAQCoyGY9YD"),
        concat!("\"eraser_api_key\": \"", "vM5M01Bqv7oeuzpjR9Zg", "\""),
        concat!("eraser_api_key := \"", "iBzP4bTjRnMPKrE2BUjw", "\""),
    ],
    counterexamples: samples![
        "ERASER_API_KEY=${ERASER_API_KEY}",
        concat!("See eraser api key in the vault, build ", "3uLvOKECKuTO0aNY3NTi"),
    ],
    rotation: Rotation {
        url: "https://app.eraser.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
