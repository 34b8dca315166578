//! CodeRabbit: API keys. Documentation: docs.coderabbit.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coderabbit-api-key",
        kind: "CodeRabbit API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the reviews and changes the set-up.",
        aliases: &[],
    }),
    keywords: &[" cr-", "\"cr-", "'cr-", "=cr-", ":cr-"],
    regex: token!("cr-[0-9a-f]{58}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CODERABBIT_API_KEY=cr", "-3d", "314b60fff51560b1291cc80166c18ab190a09bc95ab9e4a7074e2b03"),
        concat!("token: \"cr", "-b6", "cd514d0f1de198a518c09317da174ab19d2ef42df0ebb2002f4407c1", "\""),
    ],
    counterexamples: samples![concat!("CODERABBIT_API_KEY=cr", "-feb64200b26dca432")],
    rotation: Rotation {
        url: "https://app.coderabbit.ai/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
