//! SonarQube: tokens. Format: docs.sonarsource.com, three prefixes and 40 hexadecimal digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sonar-api-token",
        kind: "SonarQube token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the source and the findings of the projects, and submits analyses.",
        aliases: &["gitleaks:sonar-api-token"],
    }),
    keywords: &["sqp_", "squ_", "sqa_"],
    regex: token!("sq[pua]_[0-9a-f]{40}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SONAR_TOKEN=sq", "u_", "60404bbaa4a05d958de7974ccdd49928c0528372"),
        concat!("{\"token\": \"sq", "u_", "6ea86360e8049432495c476a4b847e043340746c", "\"}"),
    ],
    counterexamples: &[
        concat!("SONAR_TOKEN=sq", "u_0000000000000000000000000000000000000000"),
        concat!("SONAR_TOKEN=sq", "u_", "fca59abd3c"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
