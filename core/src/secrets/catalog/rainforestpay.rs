//! Rainforest: keys of the API. Documentation: docs.rainforestpay.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRODUCTION_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rainforest-pay-production-api-key",
        kind: "Rainforest production API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it takes and refunds payments of your merchants.",
        aliases: &["betterleaks:rainforest-pay-production-api-key"],
    }),
    keywords: &["rainforest"],
    regex: named!("rainforest", "apikey_[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAINFORESTPAY_API_KEY=", "ap", "ikey_", "a4885f1e09dbf4c61ff72d2f094b2fe3b8b73a32", "5f96460327eac3a5dd82e8b1"),
        concat!(
            "'rainforestpay_api_key' => '",
            "ap",
            "ikey_",
            "db86b374ef6b1974fc6b3940ba826b0368f0826d",
            "d915cece9c3ef5fcb4e76798",
            "',"
        ),
    ],
    counterexamples: samples![
        "RAINFORESTPAY_API_KEY=${RAINFORESTPAY_API_KEY}",
        concat!(
            "See the rainforestpay key in the vault, build ",
            "ap",
            "ikey_",
            "db86b374ef6b1974fc6b3940ba826b0368f0826d",
            "d915cece9c3ef5fcb4e76798"
        ),
    ],
    rotation: Rotation {
        url: "https://platform.rainforestpay.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rainforest-pay-sandbox-api-key",
        kind: "Rainforest sandbox API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money.",
        aliases: &[],
    }),
    keywords: &["sbx_apikey_"],
    regex: token!("sbx_apikey_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAINFORESTPAY_API_KEY=sb", "x_apikey_", "5b5e2fdf029b9aec3d04bac8208bef97d9848cc3", "dfaec36159b9aef833590796"),
        concat!("{\"token\": \"sb", "x_apikey_", "10576ad66bf3484de0736ab6ce7d351d0797b175", "61af323c482c7841e76b3c52", "\"}"),
    ],
    counterexamples: samples![
        concat!("RAINFORESTPAY_API_KEY=sb", "x_apikey_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("RAINFORESTPAY_API_KEY=sb", "x_apikey_", "10576a"),
    ],
    rotation: Rotation {
        url: "https://platform.rainforestpay.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
