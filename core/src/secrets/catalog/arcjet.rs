//! Arcjet: keys of sites. Documentation: docs.arcjet.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "arcjet-key",
        kind: "Arcjet key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes the decisions that guard the site.",
        aliases: &[],
    }),
    keywords: &["ajkey_"],
    regex: token!("ajkey_[0-9a-z]{26}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ARCJET_KEY=aj", "key", "_w38vz0r772hleyy20jpmq7be5f"),
        concat!("{\"token\": \"aj", "key", "_e8x1aik3lusn22uuyw3sfwy698", "\"}"),
    ],
    counterexamples: samples![concat!("ARCJET_KEY=aj", "key_tkp0")],
    rotation: Rotation {
        url: "https://app.arcjet.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
