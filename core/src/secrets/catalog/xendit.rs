//! Xendit: keys of the API. Documentation: docs.xendit.co/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRODUCTION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "xendit-production-api-key",
        kind: "Xendit production API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes payments and pays out.",
        aliases: &[],
    }),
    keywords: &["xnd_production_"],
    regex: token!("xnd_production_[0-9A-Za-z]{50,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("XENDIT_API_KEY=xn", "d_production_", "mFDD39sOUVavHWjipYlMrN8vzQOqLnFT05V3NLMU", "Fj5HAadTEr"),
        concat!("- value: xn", "d_production_", "qVUUtxgnSuBMf1PDiit4H06sTN91o8nJLWaPDQkf", "fZ5e08pwO5B"),
    ],
    counterexamples: samples![
        concat!("XENDIT_API_KEY=xn", "d_production_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxx"),
        concat!("XENDIT_API_KEY=xn", "d_production_", "qVUUtx"),
    ],
    rotation: Rotation {
        url: "https://dashboard.xendit.co/settings/developers#api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DEVELOPMENT_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "xendit-development-api-key",
        kind: "Xendit development API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money.",
        aliases: &[],
    }),
    keywords: &["xnd_development_"],
    regex: token!("xnd_development_[0-9A-Za-z]{50,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("XENDIT_API_KEY=xn", "d_development_", "uwz8tHe46ANWYHBa5N2vs54JUvCBCaipV9v0TfXT", "oipY7zzM5fY"),
        concat!("- value: xn", "d_development_", "X1huPq2bSmO2PmkWN8LVnFLgOyUGUiTF163Kazra", "RCjMTPWbfD"),
    ],
    counterexamples: samples![
        concat!("XENDIT_API_KEY=xn", "d_development_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxx"),
        concat!("XENDIT_API_KEY=xn", "d_development_", "X1huPq"),
    ],
    rotation: Rotation {
        url: "https://dashboard.xendit.co/settings/developers#api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
