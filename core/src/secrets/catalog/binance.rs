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
    examples: &[
        concat!("BINANCE_API_SECRET=", "5T17v4pG2NGlyVBy2id0ykzJfIiWMUgv04wuHTk19g4EosKktp0E6yQfff69", "H7uF"),
        concat!("\"binance_api_secret\": \"", "7G4N2tJzu7dmxTuUB8UTkjS4g1AD9uq50cEJJuCbUVZudYcdcqwOw2JC1aub", "z5Wi", "\""),
    ],
    counterexamples: &[
        "BINANCE_API_SECRET=${BINANCE_API_SECRET}",
        concat!(
            "See binance api secret in the vault, build ",
            "4Kl9METNjRhthRuwK5726dnaoohSQKgD3EkbLzT5KbpxxQDtJrzmDt4W6S5l",
            "NvWo"
        ),
    ],
    rotation: Rotation {
        url: "https://www.binance.com/en/my/settings/api-management",
        steps: &["Create a new API key in the API management", "Put it where the old one is read", "Revoke the old one"],
    },
};
