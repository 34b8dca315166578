//! Bitfinex: API keys. Documentation: docs.bitfinex.com/docs/rest-auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitfinex-api-secret",
        kind: "Bitfinex API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it trades, and withdraws where the key may.",
        aliases: &["trufflehog:bitfinex"],
    }),
    keywords: &["bitfinex"],
    regex: named!("bitfinex", "[0-9A-Za-z]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BITFINEX_API_SECRET=", "UdVDS24DYS3RtPRoSspCbT7zEWITS0r78UeL5OwcQbn"),
        concat!("\"bitfinex_api_secret\": \"", "rDQPvKoquSGXIUNg1OTiEexOPHJbHblNTtZI5izrKpj", "\""),
        concat!("const bitfinexApiSecret = '", "rpo29kyaOeSZFUUiRuu3LAcJmXBy7rcsR4xxTDr9xeI", "';"),
    ],
    counterexamples: samples![
        "BITFINEX_API_SECRET=${BITFINEX_API_SECRET}",
        concat!("See bitfinex api secret in the vault, build ", "MjJOmyHTDKgyIDmGS8dTzZuMgQNMn4Lt3J20qM2DPbW"),
    ],
    rotation: Rotation {
        url: "https://setting.bitfinex.com/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
