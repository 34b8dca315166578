//! Prefect: keys of the API. Documentation: docs.prefect.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "prefect-api-token",
        kind: "Prefect API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts flows and reads their blocks, secrets included.",
        aliases: &["betterleaks:prefect-api-token", "gitleaks:prefect-api-token"],
    }),
    keywords: &["pnu_", "pnb_"],
    regex: token!("pn[ub]_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PREFECT_API_KEY=pn", "u_", "GXXq6PliUWI8palmnG6oToSoQtdioAeMV4kd"),
        concat!("token: \"pn", "u_", "PRccZciA8ssYMUS4HW99CEk9o1ZydZvpryEc", "\""),
    ],
    counterexamples: samples![
        concat!("PREFECT_API_KEY=pn", "u_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PREFECT_API_KEY=pn", "u_", "XCmPzSgdJ"),
    ],
    rotation: Rotation {
        url: "https://app.prefect.cloud/my/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
