//! LinkedIn: client secrets. Documentation: learn.microsoft.com/linkedin, 16 letters and digits beside the name, or a newer prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linkedin-client-secret",
        kind: "LinkedIn client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its users.",
        aliases: &["betterleaks:linkedin-client-secret", "gitleaks:linkedin-client-secret"],
    }),
    keywords: &["linkedin"],
    regex: near!("linkedin", r"(?:WPL_AP[01]\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6,8}={0,2}|[0-9A-Za-z]{16})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LINKEDIN_CLIENT_SECRET=", "y1sGMhyP3iRUb6PQ"),
        concat!("\"linkedin_client_secret\": \"", "5ZlNf15W9rM9xJs3", "\""),
    ],
    counterexamples: samples![
        "LINKEDIN_CLIENT_SECRET=${LINKEDIN_CLIENT_SECRET}",
        concat!("See linkedin client secret in the vault, build ", "ZCykgLVr0n2HbxtY"),
    ],
    rotation: Rotation {
        url: "https://www.linkedin.com/developers/apps",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
