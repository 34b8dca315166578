//! Pangea: tokens of services. Documentation: pangea.cloud/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pangea-service-token",
        kind: "Pangea service token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the services it is for: audit logs, vault, users.",
        aliases: &[],
    }),
    keywords: &["pts_"],
    regex: token!("pts_[a-z2-7]{30,36}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PANGEA_API_TOKEN=pt", "s_", "5qbftqykjbcd2i4sbgmrd7m2gpt34d"),
        concat!("export const token = 'pt", "s_", "ff5ahq2cu2xl6ldfbopohe337y4dku", "';"),
    ],
    counterexamples: samples![
        concat!("PANGEA_API_TOKEN=pt", "s_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PANGEA_API_TOKEN=pt", "s_", "ff5ahq"),
    ],
    rotation: Rotation {
        url: "https://console.pangea.cloud",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
