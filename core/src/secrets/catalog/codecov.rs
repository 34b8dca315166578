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
        concat!("CODECOV_TOKEN=", "d657c036-8c53-f8c6", "-f52c-a5ba4f01b388"),
        concat!("\"codecov_token\": \"", "0b5057fe-c846-65ea", "-55db-e84293483ee6", "\""),
    ],
    counterexamples: &[
        "CODECOV_TOKEN=${CODECOV_TOKEN}",
        concat!("See codecov token in the vault, build ", "42f97b3c-d2ee-7cf7", "-b274-529a1c451f96"),
    ],
    rotation: Rotation {
        url: "https://app.codecov.io",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
