//! Ionic: personal access tokens. Documentation: ionic.io/docs/appflow.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ionic-api-token",
        kind: "Ionic token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it builds and publishes the apps of the account.",
        aliases: &[],
    }),
    keywords: &[" ion_", "\"ion_", "'ion_", "=ion_", ":ion_"],
    regex: token!("ion_[0-9A-Za-z]{42}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("IONIC_TOKEN=io", "n_M", "DwGvdP73Dln9MwmjPXuTMm2KIZ7SQ2sbmVXWQSk1A"),
        concat!("{\"token\": \"io", "n_N", "fdtTVBXUkwH6jk0Tngz5PyQQKsOlJuDmlNp5VIiT9", "\"}"),
    ],
    counterexamples: samples![concat!("IONIC_TOKEN=io", "n_7NsvJDvBjGz")],
    rotation: Rotation {
        url: "https://dashboard.ionicframework.com/personal-access-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
