//! Fastly: tokens of the API. Documentation: www.fastly.com/documentation/reference/api/auth-tokens, 32 characters beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fastly-api-token",
        kind: "Fastly API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it purges, changes and deletes the services that it was made for.",
        aliases: &["betterleaks:fastly-api-token", "gitleaks:fastly-api-token"],
    }),
    keywords: &["fastly"],
    regex: near!("fastly", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("FASTLY_API_TOKEN=", "pUUItN00CFASZyuy1xnh6RzTbYqiBBcb"),
        concat!("\"fastly_api_token\": \"", "F0kwCMsI6UvQiMmX7wlObgtd0HoxKcuy", "\""),
    ],
    counterexamples: samples![
        "FASTLY_API_TOKEN=${FASTLY_API_TOKEN}",
        concat!("See fastly api token in the vault, build ", "jpqQayTNRxseGh8c94i_sgYgN6_3GIR6"),
    ],
    rotation: Rotation {
        url: "https://manage.fastly.com/account/personal/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
