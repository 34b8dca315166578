//! Kraken: secrets of the API. Format: 64 bytes in base64 beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kraken-private-key",
        kind: "Kraken API private key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, trades with your money, and withdraws it where the key allows.",
        aliases: &["gitleaks:kraken-access-token"],
    }),
    keywords: &["kraken"],
    regex: near!("kraken", "[0-9A-Za-z+/]{86}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.2)],
    examples: &[
        concat!(
            "KRAKEN_API_SECRET=",
            "FWbhZMufJjMQF6FyJR3RUVnwfuSbePf/33lKgvN43fHe",
            "wsWEXnXMVjIX+ixu5KM6CYpkCdUyWPGwseWwTPDd0g=="
        ),
        concat!(
            "\"kraken_api_secret\": \"",
            "5TI+iCMWrLVCk1JFdKHL4lh+D4IXqZB8aEFh2Pl/pROE",
            "SNWHB5x3T8EFpt7gcOVq5j7Q/gFv0onhKK2AJ7Ny/A==",
            "\""
        ),
    ],
    counterexamples: &[
        "KRAKEN_API_SECRET=${KRAKEN_API_SECRET}",
        concat!(
            "See kraken api secret in the vault, build ",
            "uRAFP7BV0+pefiRydLyUAF4NCOR7TAv8AcRQfz32V6tc",
            "QY3x1S/tDTLc8oKHRiXolsAJuyfYnjZaS6by2O6BJg=="
        ),
    ],
    rotation: Rotation {
        url: "https://www.kraken.com/u/security/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
