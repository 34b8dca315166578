//! Loops: API keys. Documentation: loops.so/docs/api-reference/intro.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "loops-api-key",
        kind: "Loops API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it sends mail in your name.",
        aliases: &[],
    }),
    keywords: &["loops_", "loops.so", "loops-", "loopsapi"],
    regex: near!("loops", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LOOPS_API_KEY=", "13e0f2aee847677e248d06343bfee95e"),
        concat!("\"loops_api_key\": \"", "09cb6d7af482a49467de66d4a1ac5b3d", "\""),
        concat!("loops_api_key: ", "1f7b415e10f528c25c308c5cba273526"),
    ],
    counterexamples: samples![
        "LOOPS_API_KEY=${LOOPS_API_KEY}",
        concat!("See loops api key in the vault, build ", "f3c863aa8d0a94a6ef9865c815d61d5b"),
    ],
    rotation: Rotation {
        url: "https://app.loops.so/settings?page=api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
