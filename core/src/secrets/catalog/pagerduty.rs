//! PagerDuty: keys of the API. Documentation: support.pagerduty.com/docs/api-access-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pagerduty-api-key",
        kind: "PagerDuty API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it closes incidents, and reads who is on call and how to reach them.",
        aliases: &["trufflehog:pagerdutyapikey"],
    }),
    keywords: &["pagerduty", "pager_duty"],
    regex: near!("pager_?duty", r"(?:u\+[0-9A-Za-z_+-]{18}|[0-9A-Za-z_+-]{20})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PAGERDUTY_API_KEY=", "u+-TwYrZr0JuCbw4U968"),
        concat!("const pagerdutyApiKey = '", "ycwzY+8ZRTi9FSAwuQgi", "';"),
    ],
    counterexamples: samples![
        "PAGERDUTY_API_KEY=${PAGERDUTY_API_KEY}",
        concat!("See the pagerduty key in the vault, build ", "ycwzY+8ZRTi9FSAwuQgi"),
    ],
    rotation: Rotation {
        url: "https://support.pagerduty.com/main/docs/api-access-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static INTEGRATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pagerduty-integration-key",
        kind: "PagerDuty integration key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it raises and resolves alerts of the service.",
        aliases: &[],
    }),
    keywords: &["pagerduty", "pager_duty"],
    regex: near!("pager_?duty", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("PAGERDUTY_INTEGRATION_API_KEY=", "62447cae2367777127e31d2fca6e54fa"),
        concat!("\"pagerduty_integration_api_key\": \"", "6d59717e5db8a96a05f60d33fae332ff", "\""),
    ],
    counterexamples: samples![
        "PAGERDUTY_INTEGRATION_API_KEY=${PAGERDUTY_INTEGRATION_API_KEY}",
        concat!("See the pagerduty key in the vault, build ", "6d59717e5db8a96a05f60d33fae332ff"),
    ],
    rotation: Rotation {
        url: "https://support.pagerduty.com/main/docs/api-access-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
