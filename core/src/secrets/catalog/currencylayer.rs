//! Currencylayer: access keys. Documentation: currencylayer.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "currencylayer-api-key",
        kind: "Currencylayer access key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for exchange rates at your expense.",
        aliases: &["trufflehog:currencylayer"],
    }),
    keywords: &["currencylayer", "currency_layer"],
    regex: near!("currency_?layer", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CURRENCYLAYER_ACCESS_KEY=", "ppq2veknz6yg3o5glh0o9to9425wplk6"),
        concat!("\"currencylayer_access_key\": \"", "52ru2ozvobmnt57gkwjmbfdt9nn5m1gr", "\""),
        concat!("currencylayer_access_key := \"", "o3silyol2sedvx920dc2jthia9zkeap5", "\""),
    ],
    counterexamples: samples![
        "CURRENCYLAYER_ACCESS_KEY=${CURRENCYLAYER_ACCESS_KEY}",
        concat!("See currencylayer access key in the vault, build ", "tm8hhqa07qp4q8lwjeszjonnet4um79r"),
    ],
    rotation: Rotation {
        url: "https://currencylayer.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
