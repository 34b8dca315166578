//! Klaviyo: private API keys. Documentation: developers.klaviyo.com/en/docs/authenticate_.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "klaviyo-api-key",
        kind: "Klaviyo private API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the customers and sends them messages in your name.",
        aliases: &["trufflehog:klaviyo"],
    }),
    keywords: &["klaviyo"],
    regex: named!("klaviyo", "pk_(?:[0-9A-Za-z]{6}_)?[0-9a-z]{34}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KLAVIYO_API_KEY=pk", "_hh", "hggk7x9c6gmkhbh5gna2xduvoco78wng"),
        concat!("\"klaviyo_api_key\": \"pk", "_95", "cutk6i2sxbk1idncrbnnfr4ayd59lxi2", "\""),
        concat!("export KLAVIYO_API_KEY='pk", "_lx", "76xnmrxrux66tk7z6ks6td08bvt2pvdh", "'"),
    ],
    counterexamples: samples![
        "KLAVIYO_API_KEY=${KLAVIYO_API_KEY}",
        concat!("See klaviyo api key in the vault, build ", "pk", "_qg", "nbhe79rcps9qdhj3b6jaymd7l6ht53az"),
    ],
    rotation: Rotation {
        url: "https://www.klaviyo.com/account#api-keys-tab",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
