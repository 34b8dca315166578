//! JFrog Artifactory: API keys and reference tokens. Documentation: jfrog.com/help.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ARTIFACTORY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "artifactory-api-key",
        kind: "Artifactory API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces artifacts, which others install.",
        aliases: &["betterleaks:artifactory-api-key", "gitleaks:artifactory-api-key"],
    }),
    keywords: &["akcp"],
    regex: token!("AKCp[0-9A-Za-z]{69}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "zIqfZN4QxPygcgI5knlLCVSPLJe6bg5enu3W21e40DFDYpy8eXG0eQZ0YZTc", "QnOQLF1bK"),
        concat!("token: \"AK", "Cp", "6bnrzwUE58DVBZVAnROyJY1XJcsUDoWRam7dKPXllEBS0pUZKmxrIIbqygZB", "qgmKDX7LS", "\""),
    ],
    counterexamples: samples![
        concat!("ARTIFACTORY_API_KEY=AK", "Cpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_API_KEY=AK", "Cp", "Z9xmagxs82KAzTRbh"),
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
        aliases: &["betterleaks:artifactory-reference-token", "gitleaks:artifactory-reference-token"],
    }),
    keywords: &["cmvmd"],
    regex: token!("cmVmd[0-9A-Za-z]{59}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "Esxuzi4z89FrfO9jJ4Shuio11EjQ79RmpVXZtDA5lYLp8uClbgnHj130"),
        concat!("{\"token\": \"cmV", "mdGtu", "jkPcwueQWlBapMsWJ87AcgoDIp2W5B8ZgZoX74lAkZDqXnDHYeCONCxC", "\"}"),
    ],
    counterexamples: samples![
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ARTIFACTORY_TOKEN=cmV", "mdGtu", "ebe7ogu6YJV24s"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
