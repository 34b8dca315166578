//! Yousign: keys of the API. Documentation: developers.yousign.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yousign-api-key",
        kind: "Yousign API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads your contracts and sends them to be signed.",
        aliases: &["trufflehog:yousign"],
    }),
    keywords: &["yousign", "you_sign"],
    regex: near!("you_?sign", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("YOUSIGN_API_KEY=", "l7NlvdIpiWZlr6rRHM5EkcmDt9R77ooR"),
        concat!("\"yousign_api_key\": \"", "sdGrJgOxLV4npI4jAqMF0LlOMkf2Mzye", "\""),
    ],
    counterexamples: samples![
        "YOUSIGN_API_KEY=${YOUSIGN_API_KEY}",
        concat!("See the yousign key in the vault, build ", "sdGrJgOxLV4npI4jAqMF0LlOMkf2Mzye"),
    ],
    rotation: Rotation {
        url: "https://yousign.app/auth/integrations",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
