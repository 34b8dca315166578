//! Cielo: client secrets. Documentation: developercielo.github.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cielo-client-secret",
        kind: "Cielo client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it moves money: charges, refunds.",
        aliases: &[],
    }),
    keywords: &["cielo"],
    regex: near!("cielo", "[0-9A-Za-z]{40,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CIELO_MERCHANT_KEY=", "ng9O1Vvhe08QErPQRFxhpOm9Wed4WZIOpvxOh6UePS6kb4E6"),
        concat!("\"cielo_merchant_key\": \"", "HZ1bp1gg8rlCK81TQWlYJH5iK8BCIjsekoe4recca", "\""),
        concat!("const cieloMerchantKey = '", "5rZGHN5ktIYFPfZCt8W3V3ktkcbds2vSzkW0a9Gm79xu", "';"),
    ],
    counterexamples: samples![
        "CIELO_MERCHANT_KEY=${CIELO_MERCHANT_KEY}",
        concat!("See cielo merchant key in the vault, build ", "oOXxurgcFQYfVdvodavJu7pnKLteosjo12UGE53YVL"),
    ],
    rotation: Rotation {
        url: "https://developercielo.github.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
