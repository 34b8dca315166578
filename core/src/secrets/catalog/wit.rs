//! Wit.ai: tokens of servers. Documentation: wit.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wit-server-token",
        kind: "Wit.ai server token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses, and changes, what the app has learned.",
        aliases: &["trufflehog:wit"],
    }),
    keywords: &["wit_ai", "witai", "wit_access", "wit_server", "wit_api"],
    regex: near!(r"(?:\b|_)wit(?:_?ai)?_?(?:access|server|api|ai)", "[0-9A-Z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WIT_AI_API_TOKEN=", "O8G1N40DQRIUVU4CUFWFLOZZWROV8AY2"),
        concat!("'wit_ai_api_token' => '", "ECL1ICUV7PNMFRWW7657PS5PEEYUAVEU", "',"),
    ],
    counterexamples: samples![
        "WIT_AI_API_TOKEN=${WIT_AI_API_TOKEN}",
        concat!("See the wit token in the vault, build ", "ECL1ICUV7PNMFRWW7657PS5PEEYUAVEU"),
    ],
    rotation: Rotation {
        url: "https://wit.ai/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
