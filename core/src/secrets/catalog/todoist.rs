//! Todoist: tokens of the API. Documentation: developer.todoist.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "todoist-api-token",
        kind: "Todoist API token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the tasks of its owner.",
        aliases: &["trufflehog:todoist"],
    }),
    keywords: &["todoist"],
    regex: near!("todoist", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TODOIST_API_TOKEN=", "dce6df7fe16c3990464c5ca2a0eafc903a4bcc10"),
        concat!("\"todoist_api_token\": \"", "4e7bd94c632606834745829907899b695e895e01", "\""),
    ],
    counterexamples: samples![
        "TODOIST_API_TOKEN=${TODOIST_API_TOKEN}",
        concat!("See the todoist token in the vault, build ", "4e7bd94c632606834745829907899b695e895e01"),
    ],
    rotation: Rotation {
        url: "https://app.todoist.com/app/settings/integrations/developer",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
