//! Surge: tokens for deploying. Documentation: surge.sh/help.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "surge-deploy-token",
        kind: "Surge deploy token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it replaces your sites.",
        aliases: &[],
    }),
    keywords: &["surge_", "surge-"],
    regex: near!(r"(?:\b|_)surge", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SURGE_DEPLOY_API_TOKEN=", "a2856505ccbdbfda534f0f15c35049fa"),
        concat!("\"surge_deploy_api_token\": \"", "f6f3f73779fee48e0292170c7d930152", "\""),
    ],
    counterexamples: samples![
        "SURGE_DEPLOY_API_TOKEN=${SURGE_DEPLOY_API_TOKEN}",
        concat!("See the surge token in the vault, build ", "f6f3f73779fee48e0292170c7d930152"),
    ],
    rotation: Rotation {
        url: "https://surge.sh/help/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
