//! Infisical: service tokens. Documentation: infisical.com/docs/documentation/platform/token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "infisical-service-token",
        kind: "Infisical service token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the secrets of the environment.",
        aliases: &[],
    }),
    keywords: &["infisical"],
    regex: named!("infisical", r"st\.[0-9A-Za-z_-]{3,48}\.[0-9A-Za-z_-]{3,48}\.[0-9a-f]{8,64}"),
    reach: Reach { left: 32, right: 432 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("INFISICAL_TOKEN=st", ".Lu", "M.RDXti.babdb00ed2"),
        concat!("\"infisical_token\": \"st", ".Bx", "4cw.1VvTir.410b889b70", "\""),
        concat!("export INFISICAL_TOKEN='st", ".bb", "3.UlWeKAF.c1d57b6df", "'"),
    ],
    counterexamples: samples![
        "INFISICAL_TOKEN=${INFISICAL_TOKEN}",
        concat!("See infisical token in the vault, build ", "st", ".A1", "5t.KhWHu_x.0331ba51"),
    ],
    rotation: Rotation {
        url: "https://app.infisical.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
