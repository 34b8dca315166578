//! Civo: API keys. Documentation: civo.com/docs/account/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "civo-api-key",
        kind: "Civo API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it creates and deletes the machines and clusters of the account.",
        aliases: &["betterleaks:civo-api-key"],
    }),
    keywords: &["civo"],
    regex: named!("civo", "[0-9A-Za-z]{50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CIVO_TOKEN=", "Eo2V61C3YWAs1yofYiQ4In2hoJHmUhLlaTrXiJtkVJkRSY7Fuz"),
        concat!("\"civo_token\": \"", "EFeiSb0AcCsEhstEfbuj0FghyJF9euJw9hnUIF7iJqWq7ptsLY", "\""),
        concat!("export CIVO_TOKEN='", "cIAz51gUMvLNGjQL8MctmKeklU30ZzGCoObwGhuRi6IY1oB1qj", "'"),
    ],
    counterexamples: samples![
        "CIVO_TOKEN=${CIVO_TOKEN}",
        concat!("See civo token in the vault, build ", "Ewxz6IrZipWPY86dWirPlF5rhk0E8hGUDVSCJbPMMXRRd2Qkay"),
    ],
    rotation: Rotation {
        url: "https://dashboard.civo.com/security",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
