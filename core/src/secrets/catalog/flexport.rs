//! Flexport: API keys. Documentation: apidocs.flexport.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flexport-api-key",
        kind: "Flexport API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the shipments and books new ones.",
        aliases: &["trufflehog:flexport"],
    }),
    keywords: &["shltm_"],
    regex: dashed!("shltm_[0-9A-Za-z_-]{40}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FLEXPORT_API_KEY=sh", "ltm", "_LL4sGmibq2ACq-7v3r9Olqt-JezamInboG4WUQNV"),
        concat!("- value: sh", "ltm", "_WMMtjFfuzOSqRpNDFc688PUGBhwrJ99hukjK8ssJ"),
    ],
    counterexamples: samples![concat!("FLEXPORT_API_KEY=sh", "ltm_tAYAsC2XN")],
    rotation: Rotation {
        url: "https://app.flexport.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
