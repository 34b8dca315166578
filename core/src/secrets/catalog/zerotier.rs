//! ZeroTier: tokens of the API. Documentation: docs.zerotier.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zerotier-api-token",
        kind: "ZeroTier API token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it lets machines into your networks.",
        aliases: &["trufflehog:zerotier"],
    }),
    keywords: &["zerotier", "zero_tier"],
    regex: near!("zero_?tier", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ZEROTIER_API_TOKEN=", "FrLMUsdLNZTUB2DlpSunrsLfWweV1Zcx"),
        concat!("const zerotierApiToken = '", "EdivOdezIMNka5JMPa7LuDcKpJcQYtgl", "';"),
    ],
    counterexamples: samples![
        "ZEROTIER_API_TOKEN=${ZEROTIER_API_TOKEN}",
        concat!("See the zerotier token in the vault, build ", "EdivOdezIMNka5JMPa7LuDcKpJcQYtgl"),
    ],
    rotation: Rotation {
        url: "https://my.zerotier.com/account",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
