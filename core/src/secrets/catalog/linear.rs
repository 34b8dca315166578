//! Linear: keys of the API and secrets of OAuth. Documentation: linear.app/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linear-api-key",
        kind: "Linear API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the issues of the workspace.",
        aliases: &["betterleaks:linear-api-key", "gitleaks:linear-api-key"],
    }),
    keywords: &["lin_api_", "lin_oauth_"],
    regex: token!("lin_(?:api_[0-9A-Za-z]{40}|oauth_[0-9a-f]{64})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LINEAR_API_KEY=li", "n_api_", "Mnbe84adCR0e1WEr4BN94X3ZP9evOEur92y2yIRm"),
        concat!("{\"token\": \"li", "n_api_", "5v9ASwAFC5Vm7FO6RRui4bviLtY7FmEltSyOK2wc", "\"}"),
    ],
    counterexamples: samples![
        concat!("LINEAR_API_KEY=li", "n_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("LINEAR_API_KEY=li", "n_api_", "cC3nP3ghIQ"),
    ],
    rotation: Rotation {
        url: "https://linear.app/settings/account/security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
