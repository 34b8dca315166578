//! ClickUp: personal API tokens. Documentation: developer.clickup.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clickup-personal-api-token",
        kind: "ClickUp personal API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the tasks the user may see.",
        aliases: &["betterleaks:clickup-personal-api-token"],
    }),
    keywords: &[" pk_", "\"pk_", "'pk_", "=pk_", ":pk_"],
    regex: token!("pk_[0-9]{6,10}_[0-9A-Za-z]{32}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLICKUP_API_TOKEN=pk", "_47", "56156_9EN9E34KZ5ZtYnkeUdHOTTPJ07JacsMt"),
        concat!("{\"token\": \"pk", "_63", "5403743_n7G5wHbeGGNNx9RwHdz4cQp9NhVg4BAg", "\"}"),
    ],
    counterexamples: samples![concat!("CLICKUP_API_TOKEN=pk", "_88349026_aR")],
    rotation: Rotation {
        url: "https://app.clickup.com/settings/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
