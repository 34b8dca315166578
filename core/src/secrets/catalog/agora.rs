//! Agora: certificates of apps. Documentation: docs.agora.io/en/video-calling/token-authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APP_CERTIFICATE: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "agora-app-certificate",
        kind: "Agora app certificate",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it lets anyone into the calls of the app.",
        aliases: &["trufflehog:agora"],
    }),
    keywords: &["agora"],
    regex: concat!(
        "(?i:agora)(?i:[0-9a-z_. -]{0,24}?(?:certificate|secret|key|token)[0-9a-z_-]{0,12})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{32})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AGORA_APP_CERTIFICATE=", "b5cdefd9bd4f54481296aeb49a079463"),
        concat!("\"agora_app_certificate\": \"", "d64370efd9e934a74fdcead83f17e17d", "\""),
    ],
    counterexamples: samples![
        "AGORA_APP_CERTIFICATE=${AGORA_APP_CERTIFICATE}",
        concat!("See agora app certificate in the vault, build ", "76920bbc1453b96ba0d57dc6dbbb5ccf"),
    ],
    rotation: Rotation {
        url: "https://console.agora.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
