//! Samsara: tokens of the API. Documentation: developers.samsara.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "samsara-api-token",
        kind: "Samsara API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it knows where your vehicles and drivers are.",
        aliases: &["betterleaks:samsara-api-token.1"],
    }),
    keywords: &["samsara_api_"],
    regex: token!("samsara_api_[0-9A-Za-z]{26,32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SAMSARA_API_TOKEN=sa", "msara_api_", "YosDtOmU9Vlp1YYkyZRL7zl3CIgupcj"),
        concat!("- value: sa", "msara_api_", "POiywkmxeNLlLW4KOmyKs9JRJS8U"),
    ],
    counterexamples: samples![
        concat!("SAMSARA_API_TOKEN=sa", "msara_api_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SAMSARA_API_TOKEN=sa", "msara_api_", "POiywk"),
    ],
    rotation: Rotation {
        url: "https://cloud.samsara.com/settings/api_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
