//! Jotform: API keys. Documentation: api.jotform.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jotform-api-key",
        kind: "Jotform API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads what people filled in.",
        aliases: &["trufflehog:jotform"],
    }),
    keywords: &["jotform", "jot_form"],
    regex: near!("jot_?form", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("JOTFORM_API_KEY=", "1l73tya9z69fgdvmvkhyp7xn93237u0i"),
        concat!("\"jotform_api_key\": \"", "qosqk38n2dj74znyxajci4jyh83jhqpy", "\""),
        concat!("jotform_api_key: ", "buqvyn4vd3371c2luusz40x9tbggjnsb"),
    ],
    counterexamples: samples![
        "JOTFORM_API_KEY=${JOTFORM_API_KEY}",
        concat!("See jotform api key in the vault, build ", "3xwxndyjs2z6ykqgu1z0uh2q3xkn7n61"),
    ],
    rotation: Rotation {
        url: "https://www.jotform.com/myaccount/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
