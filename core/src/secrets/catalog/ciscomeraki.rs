//! Cisco Meraki: dashboard API keys. Documentation: developer.cisco.com/meraki/api-v1/authorization.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cisco-meraki-api-key",
        kind: "Cisco Meraki API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the networks, switches and access points of the organisation.",
        aliases: &["betterleaks:cisco-meraki-api-key", "gitleaks:cisco-meraki-api-key"],
    }),
    keywords: &["meraki"],
    regex: near!("meraki", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MERAKI_DASHBOARD_API_KEY=", "f3dc650612e08759f19a49e440bfeefef7323f2c"),
        concat!("\"meraki_dashboard_api_key\": \"", "8a1ee2f71f83d708360f8475e175999eeb60365c", "\""),
        concat!("meraki_dashboard_api_key := \"", "7ed8c63417f9cf4446cd00186dd71fabb140d09c", "\""),
    ],
    counterexamples: samples![
        "MERAKI_DASHBOARD_API_KEY=${MERAKI_DASHBOARD_API_KEY}",
        concat!("See meraki dashboard api key in the vault, build ", "b5bc91b7576a1808d49d44147f7c8b69d6f25c9f"),
    ],
    rotation: Rotation {
        url: "https://dashboard.meraki.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
