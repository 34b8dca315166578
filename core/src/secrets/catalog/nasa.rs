//! NASA: keys of the open APIs. Documentation: api.nasa.gov.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nasa-api-key",
        kind: "NASA API key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It counts against your hourly limit; it opens nothing that is not public.",
        aliases: &[],
    }),
    keywords: &["nasa"],
    regex: near!(r"(?:\b|_)nasa", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NASA_API_KEY=", "uHCmV6jh63NNX9bJuOxtZVJ1OWvMPLxryuL99514"),
        concat!("const nasaApiKey = '", "hJBkcUBWLWhO2GuOmM8PEug07NTZLZoZVM9FdKef", "';"),
    ],
    counterexamples: samples![
        "NASA_API_KEY=${NASA_API_KEY}",
        concat!("See the nasa key in the vault, build ", "hJBkcUBWLWhO2GuOmM8PEug07NTZLZoZVM9FdKef"),
    ],
    rotation: Rotation {
        url: "https://api.nasa.gov",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
