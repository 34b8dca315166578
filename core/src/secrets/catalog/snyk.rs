//! Snyk: tokens of the API. Format: docs.snyk.io, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "snyk-api-token",
        kind: "Snyk API token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the projects and their weaknesses.",
        aliases: &["gitleaks:snyk-api-token"],
    }),
    keywords: &["snyk"],
    regex: near!("snyk", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("SNYK_TOKEN=", "5e64770b-b40b-ee95", "-e11d-a2c943393015"),
        concat!("\"snyk_token\": \"", "c7faa8c8-ed7b-aaeb", "-2543-9995881e4c84", "\""),
    ],
    counterexamples: &[
        "SNYK_TOKEN=${SNYK_TOKEN}",
        concat!("See snyk token in the vault, build ", "a81ca1d8-302a-1961", "-58a7-830e5676daa5"),
    ],
    rotation: Rotation {
        url: "https://app.snyk.io/account",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
