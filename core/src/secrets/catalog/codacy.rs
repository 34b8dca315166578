//! Codacy: tokens of accounts and projects. Documentation: docs.codacy.com/codacy-api/api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "codacy-api-token",
        kind: "Codacy token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the code quality of the organisation and changes its rules.",
        aliases: &["trufflehog:codacy"],
    }),
    keywords: &["codacy"],
    regex: near!("codacy", "[0-9A-Za-z]{20,24}|[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CODACY_API_TOKEN=", "6dee1710846dc4a7d60ee67855fc125a"),
        concat!("\"codacy_api_token\": \"", "bf5009c1e71d78408c24361f75361e85", "\""),
        concat!("codacy_api_token := \"", "zLNnR6KxRggdRLSjVE1PDHbT", "\""),
    ],
    counterexamples: samples![
        "CODACY_API_TOKEN=${CODACY_API_TOKEN}",
        concat!("See codacy api token in the vault, build ", "afb0350ba451a424a04803fd4bf80d8d"),
    ],
    rotation: Rotation {
        url: "https://app.codacy.com/account/access-management",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
