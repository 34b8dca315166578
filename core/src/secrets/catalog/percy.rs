//! Percy: tokens of projects. Documentation: www.browserstack.com/docs/percy.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PROJECT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "percy-project-token",
        kind: "Percy project token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uploads snapshots and uses up your quota.",
        aliases: &["trufflehog:percy"],
    }),
    keywords: &["percy"],
    regex: near!(r"(?:\b|_)percy", "(?:(?:web|app|auto|ss|vmw|res)_)?[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PERCY_API_TOKEN=", "web_060686413dcddd0cb544ef45863738532290", "a474d18ae89298664dc0d7fce504"),
        concat!("\"percy_api_token\": \"", "auto_eb54d63138f7e62a09147154c19df8dd9f7", "4be31c2ba513707862faa44ed2e95", "\""),
    ],
    counterexamples: samples![
        "PERCY_API_TOKEN=${PERCY_API_TOKEN}",
        concat!(
            "See the percy token in the vault, build ",
            "auto_eb54d63138f7e62a09147154c19df8dd9f7",
            "4be31c2ba513707862faa44ed2e95"
        ),
    ],
    rotation: Rotation {
        url: "https://percy.io",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
