//! Codecov: upload tokens. Documentation: docs.codecov.com, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "codecov-access-token",
        kind: "Codecov upload token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uploads coverage reports in the name of the repository.",
        aliases: &["betterleaks:codecov-access-token", "gitleaks:codecov-access-token"],
    }),
    keywords: &["codecov"],
    regex: near!("codecov", "(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-z]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("CODECOV_TOKEN=", "b38da815-8570-c48c", "-d056-3d5db5448426"),
        concat!("\"codecov_token\": \"", "2ee7e69f-d7b4-4f2d", "-64c7-ca27fb2729ad", "\""),
    ],
    counterexamples: samples![
        "CODECOV_TOKEN=${CODECOV_TOKEN}",
        concat!("See codecov token in the vault, build ", "0f985685-9994-b1ba", "-df2c-32f5708cd85d"),
    ],
    rotation: Rotation {
        url: "https://app.codecov.io",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
