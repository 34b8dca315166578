//! US Census Bureau: API keys. Documentation: census.gov/data/developers/guidance.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "census-api-key",
        kind: "US Census API key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for statistics under your name.",
        aliases: &[],
    }),
    keywords: &["census"],
    regex: near!("census", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CENSUS_API_KEY=", "39e675d08d8e2b4dc718d7fdb524986a16f69be5"),
        concat!("\"census_api_key\": \"", "ee34beeeb1b6eb4498a5feb8d73e1e2c83523e8c", "\""),
        concat!("census_api_key: ", "efb0d547a170b884cce98e70e56dd8fa8d8885de"),
    ],
    counterexamples: samples![
        "CENSUS_API_KEY=${CENSUS_API_KEY}",
        concat!("See census api key in the vault, build ", "26f890c266c7d52403af149e09e65537228b7016"),
    ],
    rotation: Rotation {
        url: "https://api.census.gov/data/key_signup.html",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
