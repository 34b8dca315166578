//! JFrog Artifactory: API keys and reference tokens. Format: jfrog.com/help.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ARTIFACTORY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "artifactory-api-key",
        kind: "Artifactory API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces artifacts, which others install.",
        aliases: &["gitleaks:artifactory-api-key"],
    }),
    keywords: &["akcp"],
    regex: token!("AKCp[0-9A-Za-z]{69}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "kMkdWFYTcHkYu7wUwtbCgkoeMxNZFyp8wx7Z98566A6RInIYLuVPHusltJ5e", "fM2DTXWyi"),
        concat!("token: \"AK", "Cp", "drVBwMWRLMfwDNoOJuLqy9uggp6XyJ9e087lCs8izyeAGUKTqg9pSGHPWpZ6", "7zzOxg4r0", "\""),
    ],
    counterexamples: &[
        concat!("ARTIFACTORY_API_KEY=AK", "Cpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "h0K4hoRv15Ug0jLpv"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static ARTIFACTORY_REFERENCE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "artifactory-reference-token",
        kind: "Artifactory reference token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces artifacts, which others install.",
        aliases: &["gitleaks:artifactory-reference-token"],
    }),
    keywords: &["cmvmdg"],
    regex: token!("cmVmdGtu[0-9A-Za-z]{56}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "QzoD3csA9LampS6mggfROE3Kwzwy1qVs1dtjWzbuBFjbg8HwyTLYUKxr"),
        concat!("{\"token\": \"cmV", "mdGtu", "FMbAGXCQ1WgWg2xPR0QKQdBCL57O813j8DiRZnioCrAiqi9xTHADrzx0", "\"}"),
    ],
    counterexamples: &[
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "BERLQiz53t8hSJ"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
