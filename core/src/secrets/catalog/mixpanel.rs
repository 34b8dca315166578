//! Mixpanel: secrets of projects and of service accounts. Documentation: developer.mixpanel.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mixpanel-api-secret",
        kind: "Mixpanel API secret or project token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "A secret exports the events of your users; a token adds wrong ones.",
        aliases: &["trufflehog:mixpanel"],
    }),
    keywords: &["mixpanel"],
    regex: near!("mixpanel", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MIXPANEL_API_TOKEN=", "UKHZrtIoSOWyDYdXhoSh7G2KaDmEY2j0"),
        concat!("\"mixpanel_api_token\": \"", "iYEG5SBoSat3iqfb1mmug4Rycl1jNq4C", "\""),
    ],
    counterexamples: samples![
        "MIXPANEL_API_TOKEN=${MIXPANEL_API_TOKEN}",
        concat!("See the mixpanel token in the vault, build ", "iYEG5SBoSat3iqfb1mmug4Rycl1jNq4C"),
    ],
    rotation: Rotation {
        url: "https://mixpanel.com/settings/project",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
