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
        concat!("SNYK_TOKEN=", "7f43b6de-047b-0b80", "-9b6f-4541145d22c3"),
        concat!("\"snyk_token\": \"", "e301ba57-caa9-78bc", "-eb46-8bc54d43d998", "\""),
    ],
    counterexamples: &[
        "SNYK_TOKEN=${SNYK_TOKEN}",
        concat!("See snyk token in the vault, build ", "04c88948-dcab-2875", "-6a27-51a8ab670306"),
    ],
    rotation: Rotation {
        url: "https://app.snyk.io/account",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
