//! Ably: API keys. Documentation: ably.com/docs/auth/basic.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ably-api-key",
        kind: "Ably API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and sends the messages of the app.",
        aliases: &[],
    }),
    keywords: &["ably"],
    regex: named!("ably", r"[0-9A-Za-z_-]{6,8}\.[0-9A-Za-z_-]{6,8}:[0-9A-Za-z_-]{24,48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ABLY_API_KEY=Go", "PIJ", "6.bRjNDH:2I2z-YgjnpnYZH6rseYuOIEeBNNUxy"),
        concat!("\"ably_api_key\": \"zx", "yoV", "13.Y2DRqS:mYmomc87SLgW0FszuEBtZ1Up8-YVJ", "\""),
        concat!("ably_api_key := \"gu", "CO3", "4Yo.rpJM7V9L:DB26XfDoBkqftWuLtdrb3WzX6Jr3eSq", "\""),
    ],
    counterexamples: samples![
        "ABLY_API_KEY=${ABLY_API_KEY}",
        concat!("See ably api key in the vault, build ", "98", "4Fy", "B.n2lAm76:SMR5X52FPf1FXA4gcm75HnuJac"),
    ],
    rotation: Rotation {
        url: "https://ably.com/accounts/any/apps/any/app_keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
