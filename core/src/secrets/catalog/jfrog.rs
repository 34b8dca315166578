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
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "uNZFyp8wxKZ98566A6RInIYLuVPHusltJ51fM2DTXWymkiC9rVBwMWRLMfwD", "NoOJuLqyg"),
        concat!("token: \"AK", "Cp", "z6XyJ9e08glCs8izyeAGUKTqg9pSGHPWpZ77zzOxg4r5d0Dj0K4hoRvC5Ug0", "jLpkhv2ho", "\""),
    ],
    counterexamples: &[
        concat!("ARTIFACTORY_API_KEY=AK", "Cpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "EcsA9Lam9S6mggfR3"),
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
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "Qzwy0qVs1dtjWzbuBFjbg8HwyTLY0KxXQr26RgmMbAGXCQ1WgWg2xPRK"),
        concat!("{\"token\": \"cmV", "mdGtu", "mCL57O213j8DiRZnioCrAiqi9xTH9DrzxJF0IMERLQizG3t8hS9BJuCU", "\"}"),
    ],
    counterexamples: &[
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "dkHkT2k7FQBabq"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
