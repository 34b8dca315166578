//! SonarQube: tokens. Documentation: docs.sonarsource.com, three prefixes and 40 hexadecimal digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sonar-api-token",
        kind: "SonarQube token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the source and the findings of the projects, and submits analyses.",
        aliases: &["betterleaks:sonar-api-token", "gitleaks:sonar-api-token"],
    }),
    keywords: &["sqp_", "squ_", "sqa_"],
    regex: token!("sq[pua]_[0-9A-Za-z]{40}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SONAR_TOKEN=sq", "u_", "b58d0b02b2c6102e69706c3c7228694823197818"),
        concat!("{\"token\": \"sq", "u_", "8c7b9ea36bfebf92dc8e77a0453f012ed3243ce1", "\"}"),
    ],
    counterexamples: samples![
        concat!("SONAR_TOKEN=sq", "u_0000000000000000000000000000000000000000"),
        concat!("SONAR_TOKEN=sq", "u_", "7817de1940"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
