//! Pushbullet: access tokens. Documentation: docs.pushbullet.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pushbullet-access-token",
        kind: "Pushbullet access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads what its owner pushes between devices.",
        aliases: &[],
    }),
    keywords: &["pushbullet", "push_bullet"],
    regex: named!("push_?bullet", r"o\.[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PUSHBULLET_API_TOKEN=", "o", ".", "vac6QypyaQPIv6WWxKiSQT7qsaWkFYDr"),
        concat!("\"pushbullet_api_token\": \"", "o", ".", "1QEl7ZxSQbwoAybt4eKV3n6MN6629oCX", "\""),
    ],
    counterexamples: samples![
        "PUSHBULLET_API_TOKEN=${PUSHBULLET_API_TOKEN}",
        concat!("See the pushbullet token in the vault, build ", "o", ".", "1QEl7ZxSQbwoAybt4eKV3n6MN6629oCX"),
    ],
    rotation: Rotation {
        url: "https://www.pushbullet.com/#settings/account",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
