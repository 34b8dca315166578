//! Databricks: personal access tokens. Format: docs.databricks.com/dev-tools/auth/pat.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "databricks-api-token",
        kind: "Databricks access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the data and runs code in the workspace.",
        aliases: &["gitleaks:databricks-api-token"],
    }),
    keywords: &["dapi"],
    regex: token!("dapi[0-9a-f]{32}(?:-[0-9])?"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DATABRICKS_TOKEN=da", "pi", "350f43178c426b5c1f17d09696df5799"),
        concat!("token: \"da", "pi", "8d75f55ae56fcf14240edc5f83d169eb", "\""),
        concat!("token = da", "pi", "b8e5a5a37cd6312579c83926c0699455", "-2"),
    ],
    counterexamples: &[
        concat!("DATABRICKS_TOKEN=da", "pi00000000000000000000000000000000"),
        concat!("DATABRICKS_TOKEN=da", "pi", "9fbd2783"),
    ],
    rotation: Rotation {
        url: "https://accounts.cloud.databricks.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
