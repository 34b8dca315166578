//! Polymarket: credentials of the order book. Documentation: docs.polymarket.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polymarket-api-key",
        kind: "Polymarket API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With its secret and passphrase it places and cancels orders.",
        aliases: &["betterleaks:polymarket-api-key"],
    }),
    keywords: &["polymarket", "poly_", "clob_"],
    regex: near!(r"polymarket|(?:\b|_)poly_|clob_", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POLYMARKET_API_KEY=", "d7004abc-11da", "-3286-4c87-002883014ac8"),
        concat!("\"polymarket_api_key\": \"", "d62fa95f-070e", "-9ce9-584e-6993fd20983b", "\""),
    ],
    counterexamples: samples![
        "POLYMARKET_API_KEY=${POLYMARKET_API_KEY}",
        concat!("See the polymarket key in the vault, build ", "d62fa95f-070e", "-9ce9-584e-6993fd20983b"),
    ],
    rotation: Rotation {
        url: "https://docs.polymarket.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polymarket-api-secret",
        kind: "Polymarket API secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With its key and passphrase it places and cancels orders.",
        aliases: &["betterleaks:polymarket-api-secret"],
    }),
    keywords: &["polymarket", "poly_", "clob_"],
    regex: near!(r"polymarket|(?:\b|_)poly_|clob_", "[0-9A-Za-z+/_-]{42,44}={0,2}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("POLYMARKET_SECRET=", "XNK9vJAcSL+W4Ul17S-TZzdKr9FhYLTioxSgyidr", "jB5"),
        concat!("const polymarketApiSecret = '", "r+j3TXfvFH0KOEgxbt45_DhPinqGJZi/av-chyUG", "8xd", "';"),
    ],
    counterexamples: samples![
        "POLYMARKET_SECRET=${POLYMARKET_SECRET}",
        concat!("See the polymarket secret in the vault, build ", "r+j3TXfvFH0KOEgxbt45_DhPinqGJZi/av-chyUG", "8xd"),
    ],
    rotation: Rotation {
        url: "https://docs.polymarket.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static PASSPHRASE: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polymarket-passphrase",
        kind: "Polymarket passphrase",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With the key and its secret it places and cancels orders.",
        aliases: &["betterleaks:polymarket-passphrase"],
    }),
    keywords: &["polymarket", "poly_", "clob_"],
    regex: near!(r"polymarket|(?:\b|_)poly_|clob_", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POLYMARKET_PASSPHRASE_API_KEY=", "88051eabf40d7250b1963b9543cdf2ba5b103d1a", "b82745f8e6fa5271ae5d1cbf"),
        concat!(
            "'polymarket_passphrase_api_key' => '",
            "74d0eac6bd7b14e203a1ff7aaf4e24efeb84d0c9",
            "27d1997b9f92541ff76374ee",
            "',"
        ),
    ],
    counterexamples: samples![
        "POLYMARKET_PASSPHRASE_API_KEY=${POLYMARKET_PASSPHRASE_API_KEY}",
        concat!(
            "See the polymarket key in the vault, build ",
            "74d0eac6bd7b14e203a1ff7aaf4e24efeb84d0c9",
            "27d1997b9f92541ff76374ee"
        ),
    ],
    rotation: Rotation {
        url: "https://docs.polymarket.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
