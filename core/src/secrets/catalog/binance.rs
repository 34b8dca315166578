//! Binance: keys and secrets of the API. Format: 64 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "binance-api-secret",
        kind: "Binance API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, trades with your money, and withdraws it where the key allows.",
        aliases: &[],
    }),
    keywords: &["binance"],
    regex: near!("binance", "[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!("BINANCE_API_SECRET=", "BSDmhMy3DRbteiMlw8hBn77vwxBEPIXj2elD4a2aXRpHD1o36btT17v4pG2N", "Glyy"),
        concat!("\"binance_api_secret\": \"", "U0ykzJfIiWMUgvV4wuHTk19g4EosKktp2E6yQfff69H7uE5Fb0G4N2tJzu7d", "mxTB", "\""),
    ],
    counterexamples: samples![
        "BINANCE_API_SECRET=${BINANCE_API_SECRET}",
        concat!(
            "See binance api secret in the vault, build ",
            "7S4g1AD9uq5McEJJuCbUVZudYcdcqwOw0JC1aubz5WE7iawKl9METNjRhthR",
            "uwK2"
        ),
    ],
    rotation: Rotation {
        url: "https://www.binance.com/en/my/settings/api-management",
        steps: &["Create a new API key in the API management", "Put it where the old one is read", "Revoke the old one"],
    },
};
