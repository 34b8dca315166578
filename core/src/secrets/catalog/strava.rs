//! Strava: secrets and tokens. Documentation: developers.strava.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "strava-client-secret",
        kind: "Strava client secret or token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app, or reads where the user runs.",
        aliases: &["trufflehog:strava"],
    }),
    keywords: &["strava"],
    regex: near!("strava", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("STRAVA_API_TOKEN=", "9035f8628d7d8eb92766e1a6ff028b235ad7cbb6"),
        concat!("const stravaApiToken = '", "aa6083b1f42bf6d94c977bcbe55d2e0087c8cac1", "';"),
    ],
    counterexamples: samples![
        "STRAVA_API_TOKEN=${STRAVA_API_TOKEN}",
        concat!("See the strava token in the vault, build ", "aa6083b1f42bf6d94c977bcbe55d2e0087c8cac1"),
    ],
    rotation: Rotation {
        url: "https://www.strava.com/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
