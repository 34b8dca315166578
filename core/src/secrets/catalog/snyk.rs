//! Snyk: tokens of the API. Documentation: docs.snyk.io, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "snyk-api-token",
        kind: "Snyk API token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the projects and their weaknesses.",
        aliases: &["betterleaks:snyk-api-token", "gitleaks:snyk-api-token"],
    }),
    keywords: &["snyk"],
    regex: near!("snyk", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("SNYK_TOKEN=", "cc3808fd-bd40-79c2", "-98bd-b269ee8ac94e"),
        concat!("\"snyk_token\": \"", "02dd3d34-36ba-6d09", "-320f-1c15aa6d33b2", "\""),
    ],
    counterexamples: samples![
        "SNYK_TOKEN=${SNYK_TOKEN}",
        concat!("See snyk token in the vault, build ", "a02eef15-ab8e-5578", "-8c43-b1cdf99631e4"),
    ],
    rotation: Rotation {
        url: "https://app.snyk.io/account",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
