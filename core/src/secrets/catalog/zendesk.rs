//! Zendesk: tokens of the API. Documentation: developer.zendesk.com/api-reference/introduction/security-and-auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zendesk-secret-key",
        kind: "Zendesk API token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the address of an agent, reads every ticket.",
        aliases: &["betterleaks:zendesk-secret-key", "gitleaks:zendesk-secret-key"],
    }),
    keywords: &["zendesk"],
    regex: near!("zendesk", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ZENDESK_API_TOKEN=", "EJs6JdrGkB2dZ9F1qIEYN5hWXrC8u0pXweaoiAAF"),
        concat!("\"zendesk_api_token\": \"", "CWftHwYm5PivfNpVKsXNTzjZF45n7VfNPesayjnh", "\""),
    ],
    counterexamples: samples![
        "ZENDESK_API_TOKEN=${ZENDESK_API_TOKEN}",
        concat!("See the zendesk token in the vault, build ", "CWftHwYm5PivfNpVKsXNTzjZF45n7VfNPesayjnh"),
    ],
    rotation: Rotation {
        url: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
