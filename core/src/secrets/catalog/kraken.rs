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
        aliases: &["betterleaks:kraken-access-token", "gitleaks:kraken-access-token"],
    }),
    keywords: &["kraken"],
    regex: near!("kraken", "(?:[0-9A-Za-z+/]{86}==|[0-9A-Za-z+/=_-]{80,90})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.2)],
    examples: samples![
        concat!(
            "KRAKEN_API_SECRET=",
            "AV+9lkKcFUg9BBm6JT3R+y41T+TuckkPC6TcXWecrxkL",
            "tHjw1YrlTofhEhBzotY6IG1loHVtDZLVTzmNGvVFZQ=="
        ),
        concat!(
            "\"kraken_api_secret\": \"",
            "2BabZ6xQXWQcVLVvMG4BAa8F+19po6wm2cdaAK8fIRzB",
            "8pUBbJv96e+abXWLcIK13/as2G40rHp1ZfNMl3dftA==",
            "\""
        ),
    ],
    counterexamples: samples![
        "KRAKEN_API_SECRET=${KRAKEN_API_SECRET}",
        concat!(
            "See kraken api secret in the vault, build ",
            "wOH/B9x3kylnD/C+1aLx5wNokKVACkRHYKaoeZ79yZRV",
            "nEqFuUvuRkLrf42m1w3VnRTmJz+/tK9lIHgIaqp8mQ=="
        ),
    ],
    rotation: Rotation {
        url: "https://www.kraken.com/u/security/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
