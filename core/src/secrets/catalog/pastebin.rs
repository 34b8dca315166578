//! Pastebin: developer keys. Documentation: pastebin.com/doc_api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pastebin-api-key",
        kind: "Pastebin developer key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it pastes as your app.",
        aliases: &["trufflehog:pastebin"],
    }),
    keywords: &["pastebin"],
    regex: near!("pastebin", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PASTEBIN_API_KEY=", "1gDgJjdmcJKqXiPBU8a-AG-CoBlMGcUe"),
        concat!("const pastebinApiKey = '", "nbctXnSdhXjJByLgH6tyPbKh3mgf5R6d", "';"),
    ],
    counterexamples: samples![
        "PASTEBIN_API_KEY=${PASTEBIN_API_KEY}",
        concat!("See the pastebin key in the vault, build ", "nbctXnSdhXjJByLgH6tyPbKh3mgf5R6d"),
    ],
    rotation: Rotation {
        url: "https://pastebin.com/doc_api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
