//! Tableau: personal access tokens. Documentation: help.tableau.com, personal access tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tableau-personal-access-token",
        kind: "Tableau personal access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and publishes what its owner may.",
        aliases: &["betterleaks:tableau-personal-access-token.1"],
    }),
    keywords: &["==:"],
    regex: padded!("[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}"),
    reach: Reach { left: 72, right: 72 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TABLEAU_API_TOKEN=VF", "G", "B4k5uivcCwTUjeQBsQT==:JanOXzp8IwpBZrYxKs", "M5NJeIAqgWitWs"),
        concat!("token => 'jS", "o", "tey0ho66wOVAuVfCqe8==:AioNWM1AzZPIylsmOW", "8NLIJ12zYTnzWf", "',"),
    ],
    counterexamples: samples![
        concat!("TABLEAU_API_TOKEN=VF", "G", "xxxxxxxxxxxxxxxxxxx==:xxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxx"),
        concat!("TABLEAU_API_TOKEN=jS", "o", "tey0ho"),
    ],
    rotation: Rotation {
        url: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
