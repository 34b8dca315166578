//! Vonage (Nexmo): secrets of the API. Documentation: developer.vonage.com, 16 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vonage-api-secret",
        kind: "Vonage API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, sends messages and makes calls at your expense and in your name.",
        aliases: &[],
    }),
    keywords: &["vonage", "nexmo"],
    regex: near!("vonage|nexmo", "[0-9A-Za-z]{16}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("VONAGE_API_SECRET=", "tVOJohxy9lP7Qrhk"),
        concat!("\"vonage_api_secret\": \"", "HxUvk4w22m0A4Abc", "\""),
    ],
    counterexamples: samples![
        "VONAGE_API_SECRET=${VONAGE_API_SECRET}",
        concat!("See vonage api secret in the vault, build ", "ziFcDVC04RpcQFGv"),
        "VONAGE_API_SECRET=changemechangeme",
    ],
    rotation: Rotation {
        url: "https://dashboard.nexmo.com/settings",
        steps: &["Create a new API secret in the settings", "Put it where the old one is read", "Revoke the old one"],
    },
};
