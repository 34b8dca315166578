//! Freshdesk: API keys. Documentation: developers.freshdesk.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "freshdesk-api-key",
        kind: "Freshdesk API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and answers the tickets of your customers.",
        aliases: &["trufflehog:freshdesk"],
    }),
    keywords: &["freshdesk", "freshservice", "fresh_service", "freshworks"],
    regex: near!("freshdesk|fresh_?service|freshworks", "[0-9A-Za-z]{18,22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FRESHDESK_API_KEY=", "1ZJcpXnXmOWAwRALB81ml8"),
        concat!("\"freshdesk_api_key\": \"", "7Z3asSP6S0ScToCbeyULs4", "\""),
        concat!("const freshdeskApiKey = '", "faRp72XQM4EF7zsZHc3qZa", "';"),
    ],
    counterexamples: samples![
        "FRESHDESK_API_KEY=${FRESHDESK_API_KEY}",
        concat!("See freshdesk api key in the vault, build ", "nWLUG1dOaVXr3kE8gSMP5S"),
    ],
    rotation: Rotation {
        url: "https://support.freshdesk.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
