//! Pipedrive: tokens of the API. Documentation: pipedrive.readme.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pipedrive-api-token",
        kind: "Pipedrive API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes your customers and deals.",
        aliases: &["trufflehog:pipedrive"],
    }),
    keywords: &["pipedrive"],
    regex: near!("pipedrive", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PIPEDRIVE_API_TOKEN=", "c69272f8b951e8d693a9773e5c75adc4a73103e9"),
        concat!("const pipedriveApiToken = '", "229343cbad302413a2d29e46d5df34be54ce6b01", "';"),
    ],
    counterexamples: samples![
        "PIPEDRIVE_API_TOKEN=${PIPEDRIVE_API_TOKEN}",
        concat!("See the pipedrive token in the vault, build ", "229343cbad302413a2d29e46d5df34be54ce6b01"),
    ],
    rotation: Rotation {
        url: "https://app.pipedrive.com/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
