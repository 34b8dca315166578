//! Shippo: tokens of the API. Format: docs.goshippo.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shippo-api-token",
        kind: "Shippo live API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it buys labels at your expense and reads addresses.",
        aliases: &["gitleaks:shippo-api-token"],
    }),
    keywords: &["shippo_live_"],
    regex: token!("shippo_live_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SHIPPO_TOKEN=sh", "ippo_live_", "ac4f835fc7a4f1e9589c999880ce18b61ce9e5c0"),
        concat!("- value: sh", "ippo_live_", "ec9e277f7621887a033783ad18d4bd530f8d0aa0"),
    ],
    counterexamples: &[
        concat!("SHIPPO_TOKEN=sh", "ippo_live_0000000000000000000000000000000000000000"),
        concat!("SHIPPO_TOKEN=sh", "ippo_live_", "82cdc19b78"),
    ],
    rotation: Rotation {
        url: "https://apps.goshippo.com/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
