//! The Guardian: keys of the Open Platform. Documentation: open-platform.theguardian.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "guardian-api-key",
        kind: "Guardian Open Platform key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for articles under your name.",
        aliases: &[],
    }),
    keywords: &["guardian"],
    regex: near!("guardian", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GUARDIAN_API_KEY=67", "178", "d1a-d44d-d91f-815e-86014db76088"),
        concat!("\"guardian_api_key\": \"96", "11f", "684-d437-ab4f-5f41-171ea3306dc5", "\""),
        concat!("export GUARDIAN_API_KEY='3f", "6dc", "de5-7d03-85bf-02ba-68e9b693c4e4", "'"),
    ],
    counterexamples: samples![
        "GUARDIAN_API_KEY=${GUARDIAN_API_KEY}",
        concat!("See guardian api key in the vault, build ", "ec", "460", "877-25cb-d145-b379-126fa64c1a72"),
    ],
    rotation: Rotation {
        url: "https://open-platform.theguardian.com/access/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
