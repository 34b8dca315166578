//! Flagsmith: keys of organisations and server-side environments. Documentation: docs.flagsmith.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flagsmith-api-key",
        kind: "Flagsmith API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the feature flags of the organisation.",
        aliases: &[],
    }),
    keywords: &["flagsmith"],
    regex: near!("flagsmith", r"(?:[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}|ser\.[0-9A-Za-z]{22}|[0-9a-f]{40})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FLAGSMITH_API_KEY=aJ", "gBe", "8Om.F94xzhKtXCYHpa577ek0neOWyHBxXjtp"),
        concat!("\"flagsmith_api_key\": \"se", "r.6", "Y98qyctUz573pfx8TErFS", "\""),
        concat!("flagsmith_api_key: ", "4762d5c41d448ddcdeb50bc8ba3baca144e60ae4"),
    ],
    counterexamples: samples![
        "FLAGSMITH_API_KEY=${FLAGSMITH_API_KEY}",
        concat!("See flagsmith api key in the vault, build ", "P4", "N9z", "qvG.1Uc80KygcFoCv9IlKNlfKGnzwW6JCmxk"),
    ],
    rotation: Rotation {
        url: "https://app.flagsmith.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
