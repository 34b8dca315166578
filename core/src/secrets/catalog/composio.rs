//! Composio: API keys. Documentation: docs.composio.dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "composio-api-key",
        kind: "Composio API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it acts through the accounts that your users connected.",
        aliases: &[],
    }),
    keywords: &["composio"],
    regex: named!("composio", "[ac]k_[0-9A-Za-z_-]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COMPOSIO_API_KEY=ak", "_k6", "7I491Wi1xG4S0NlGgj"),
        concat!("\"composio_api_key\": \"ak", "_8K", "1QXBgP-1LSWIxYmA1q", "\""),
        concat!("composio_api_key := \"ak", "_bK", "KvB1BPRC6MiMLHnM9X", "\""),
    ],
    counterexamples: samples![
        "COMPOSIO_API_KEY=${COMPOSIO_API_KEY}",
        concat!("See composio api key in the vault, build ", "ck", "_4d", "3j0oUEQqOG6blpKxVi"),
    ],
    rotation: Rotation {
        url: "https://app.composio.dev/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
