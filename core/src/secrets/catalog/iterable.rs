//! Iterable: API keys. Documentation: support.iterable.com/hc/articles/360043464871.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "iterable-api-key",
        kind: "Iterable API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the users and sends them messages in your name.",
        aliases: &[],
    }),
    keywords: &["iterable_", "iterable-", "iterableapi", "iterable.com", "iterablekey"],
    regex: near!("iterable", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ITERABLE_API_KEY=", "4ff8abd4af130c38a9310c882310d727"),
        concat!("\"iterable_api_key\": \"", "e56d74060168bb3a2b6032a13bfb6013", "\""),
        concat!("iterable_api_key: ", "346924a506daf17f325d60f375a637ac"),
    ],
    counterexamples: samples![
        "ITERABLE_API_KEY=${ITERABLE_API_KEY}",
        concat!("See iterable api key in the vault, build ", "a28d67d8a18b25ddf23109e886b66ca8"),
    ],
    rotation: Rotation {
        url: "https://app.iterable.com/settings/apiKeys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
