//! Baremetrics: API keys. Documentation: developers.baremetrics.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "baremetrics-api-key",
        kind: "Baremetrics API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the revenue and the customers.",
        aliases: &["trufflehog:baremetrics"],
    }),
    keywords: &["baremetrics"],
    regex: named!("baremetrics", "(?:[sl]k_[0-9A-Za-z]{20,28}|[0-9A-Za-z_]{25})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BAREMETRICS_API_KEY=lk", "_hY", "YlvuLKWRX809w90w4d"),
        concat!("\"baremetrics_api_key\": \"lk", "_mM", "vbNMMlCXROQEW1Cs4snRq", "\""),
        concat!("baremetrics_api_key: lk", "_TP", "84XS3zoDLjI2QBw5WVOFR"),
    ],
    counterexamples: samples![
        "BAREMETRICS_API_KEY=${BAREMETRICS_API_KEY}",
        concat!("See baremetrics api key in the vault, build ", "QLHG4AeiwsIVTGwaFdQxWdRhy"),
    ],
    rotation: Rotation {
        url: "https://app.baremetrics.com/settings/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
