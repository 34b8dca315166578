//! Detectify: API keys. Documentation: developer.detectify.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "detectify-api-key",
        kind: "Detectify API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the weaknesses that were found in your sites.",
        aliases: &["trufflehog:detectify"],
    }),
    keywords: &["detectify"],
    regex: near!("detectify", "(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9a-f]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DETECTIFY_API_KEY=", "d6a83dfdcf9dfd4b045a26d2e70980a2"),
        concat!("\"detectify_api_key\": \"da", "12e", "C99-7Bea-2a39-B5Cd-fc2C48ae3215", "\""),
        concat!("const detectifyApiKey = '", "d5aa4eeda910cfecacc2fb3c104b49a8", "';"),
    ],
    counterexamples: samples![
        "DETECTIFY_API_KEY=${DETECTIFY_API_KEY}",
        concat!("See detectify api key in the vault, build ", "ef", "8A9", "387-3Acc-08Cd-a9e8-c6a8eB2dAA6e"),
    ],
    rotation: Rotation {
        url: "https://detectify.com/dashboard/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
