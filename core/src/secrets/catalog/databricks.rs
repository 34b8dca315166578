//! Databricks: personal access tokens. Documentation: docs.databricks.com/dev-tools/auth/pat.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "databricks-api-token",
        kind: "Databricks access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the data and runs code in the workspace.",
        aliases: &["betterleaks:databricks-api-token", "gitleaks:databricks-api-token"],
    }),
    keywords: &["dapi"],
    regex: token!("dapi[0-9a-f]{32}(?:-[0-9])?"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DATABRICKS_TOKEN=da", "pi", "85795392ad75f55a656fcf14b40edc53"),
        concat!("token: \"da", "pi", "c69eb8b5c8e5a5a33cd6312599c83920", "\""),
        concat!("token = da", "pi", "59454b5e5fbd278a532ba79763f77f15", "-2"),
    ],
    counterexamples: samples![
        concat!("DATABRICKS_TOKEN=da", "pi00000000000000000000000000000000"),
        concat!("DATABRICKS_TOKEN=da", "pi", "a0336ff7"),
    ],
    rotation: Rotation {
        url: "https://accounts.cloud.databricks.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
