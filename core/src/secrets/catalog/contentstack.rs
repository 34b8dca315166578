//! Contentstack: delivery and management tokens. Documentation: contentstack.com/docs/developers/create-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "contentstack-token",
        kind: "Contentstack token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads, and with a management token changes, the content of the stack.",
        aliases: &[],
    }),
    keywords: &["contentstack"],
    regex: named!("contentstack|csapi", "cs[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CONTENTSTACK_MANAGEMENT_TOKEN=", "csdb846bd1788ec4dfa9a1e10f885c834e"),
        concat!("\"contentstack_management_token\": \"", "cs4d55de8651827cc88ba448437e632f01", "\""),
        concat!("contentstack_management_token := \"", "csbed8d3ea56597760389938a8a3244944", "\""),
    ],
    counterexamples: samples![
        "CONTENTSTACK_MANAGEMENT_TOKEN=${CONTENTSTACK_MANAGEMENT_TOKEN}",
        concat!("See contentstack management token in the vault, build ", "csba148db14389da0b8e1d2120db304717"),
    ],
    rotation: Rotation {
        url: "https://app.contentstack.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
