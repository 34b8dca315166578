//! Octopus Deploy: keys of the API. Documentation: octopus.com/docs/octopus-rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "octopus-deploy-api-key",
        kind: "Octopus Deploy API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it deploys, and reads the variables of the projects.",
        aliases: &["betterleaks:octopus-deploy-api-key", "gitleaks:octopus-deploy-api-key"],
    }),
    keywords: &["api-"],
    regex: token!("API-[0-9A-Z]{26}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("OCTOPUS_API_KEY=AP", "I-", "FD0Q0DGRX9O0S1GE271N6VJ7DE"),
        concat!("curl -H \"X-Token: AP", "I-", "AGGMEY513C7IY6HE6BKDRH7H7A", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("OCTOPUS_API_KEY=AP", "I-XXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("OCTOPUS_API_KEY=AP", "I-", "HG9X6L"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"] },
};
