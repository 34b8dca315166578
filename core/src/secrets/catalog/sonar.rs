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

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sonar-legacy-token",
        kind: "SonarQube or SonarCloud token of the old form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the code that was analysed, and publishes analyses.",
        aliases: &["trufflehog:sonarcloud"],
    }),
    keywords: &["sonar"],
    regex: near!("sonar", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SONAR_API_TOKEN=", "8ed1bdc04c7c3d8628ccbc34cd45f3f028a15cd0"),
        concat!("const sonarApiToken = '", "ec1c70c7a38003a81677c68be04d03fe86c39821", "';"),
    ],
    counterexamples: samples![
        "SONAR_API_TOKEN=${SONAR_API_TOKEN}",
        concat!("See the sonar token in the vault, build ", "ec1c70c7a38003a81677c68be04d03fe86c39821"),
    ],
    rotation: Rotation {
        url: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
