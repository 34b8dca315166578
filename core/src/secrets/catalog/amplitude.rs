//! Amplitude: keys of projects. Documentation: amplitude.com/docs/apis/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "amplitude-api-key",
        kind: "Amplitude API key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it sends events in your name; with the secret key it reads all of them.",
        aliases: &["trufflehog:amplitudeapikey"],
    }),
    keywords: &["amplitude"],
    regex: near!("amplitude", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AMPLITUDE_API_KEY=", "ee9fcf24046e40ff4ed30fd1f944d08a"),
        concat!("\"amplitude_api_key\": \"", "deedcd62b502daf8880e9c0813d09ae3", "\""),
        concat!("amplitude_api_key := \"", "04efc8035d0614899168e341d1e374ce", "\""),
    ],
    counterexamples: samples![
        "AMPLITUDE_API_KEY=${AMPLITUDE_API_KEY}",
        concat!("See amplitude api key in the vault, build ", "eb714a911ea1a35564dfc87cdd5c995e"),
    ],
    rotation: Rotation {
        url: "https://app.amplitude.com/analytics/settings/projects",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
