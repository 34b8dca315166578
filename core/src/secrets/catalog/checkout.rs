//! Checkout.com: secret keys. Documentation: checkout.com/docs/developer-resources/api/manage-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "checkout-secret-key",
        kind: "Checkout.com secret key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it moves money: charges, refunds, payouts.",
        aliases: &["trufflehog:checkout"],
    }),
    keywords: &["checkout", "cko_", "cko-"],
    regex: named!(
        "checkout|cko",
        "sk_(?:test_|sbox_)?(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9a-z]{26,28}[*$#=@]?)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CHECKOUT_SECRET_KEY=sk", "_d8", "ftnqka0bakc5mam7kldgylbe"),
        concat!("\"checkout_secret_key\": \"sk", "_te", "st_D126b9Bc-FdA0-3f50-2B7e-eaaB1AAE30AB", "\""),
        concat!("const checkoutSecretKey = 'sk", "_a7", "Cd4A69-ef81-a8fd-D818-26cE9fb0AdBf", "';"),
    ],
    counterexamples: samples![
        "CHECKOUT_SECRET_KEY=${CHECKOUT_SECRET_KEY}",
        concat!("See checkout secret key in the vault, build ", "sk", "_te", "st_ewuahwbijzn9ykypk83pno89at60$"),
    ],
    rotation: Rotation {
        url: "https://dashboard.checkout.com/developers/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
