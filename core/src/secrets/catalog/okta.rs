//! Okta: tokens of the API. Documentation: developer.okta.com/docs/guides/create-an-api-token, 42 characters that start with 00.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "okta-access-token",
        kind: "Okta API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages users and groups with the rights of the administrator who made it.",
        aliases: &["betterleaks:okta-access-token", "gitleaks:okta-access-token"],
    }),
    keywords: &["okta", "ssws"],
    regex: near!("okta|ssws", "00[0-9A-Za-z_-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("OKTA_API_TOKEN=00", "bcN7tzp_8Mf3aT07wIlC35OVKAeYXe2ChDDZNYMb"),
        concat!("\"okta_api_token\": \"00", "FWoFTFRB06N3gxVyYUJ33Vo5A1wjW3v8bV5OYD65", "\""),
    ],
    counterexamples: samples![
        "OKTA_API_TOKEN=${OKTA_API_TOKEN}",
        concat!("See okta api token in the vault, build 00", "V-3UmIr71bpIYUfqy44K93gDLzQAWBlHwDLkJqrk"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new token under Security, API in the admin console",
            "Put it where the old one is read",
            "Revoke the old one",
        ],
    },
};
