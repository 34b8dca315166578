//! DataStax Astra: application tokens. Documentation: docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ASTRA_APPLICATION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "datastax-astra-application-token",
        kind: "DataStax Astra token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the databases of the organisation.",
        aliases: &["betterleaks:datastax-astra-application-token"],
    }),
    keywords: &["astracs:"],
    regex: token!("AstraCS:[0-9A-Za-z]{20,30}(?::[0-9a-f]{64})?"),
    reach: Reach { left: 8, right: 120 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ASTRA_DB_APPLICATION_TOKEN=As", "tra", "CS:u6f580qxCW9WuRCH0dkEcLe"),
        concat!("{\"token\": \"As", "tra", "CS:tjMTiOwejMhUpYC1BW8l9R", "\"}"),
    ],
    counterexamples: samples![concat!("ASTRA_DB_APPLICATION_TOKEN=As", "traCS:Pj")],
    rotation: Rotation {
        url: "https://astra.datastax.com/settings/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
