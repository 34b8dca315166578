//! Codecov: upload tokens. Format: docs.codecov.com, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "codecov-access-token",
        kind: "Codecov upload token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uploads coverage reports in the name of the repository.",
        aliases: &["gitleaks:codecov-access-token"],
    }),
    keywords: &["codecov"],
    regex: near!("codecov", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("CODECOV_TOKEN=", "54c3dd0f-c650-a1dc", "-4b88-b7f6a589fcda"),
        concat!("\"codecov_token\": \"", "af81b388-06b5-ef84", "-64c0-8ed6ad1db5b4", "\""),
    ],
    counterexamples: &[
        "CODECOV_TOKEN=${CODECOV_TOKEN}",
        concat!("See codecov token in the vault, build ", "e3683ee6-9727-c3df", "-ee44-2f677a57fb49"),
    ],
    rotation: Rotation {
        url: "https://app.codecov.io",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
