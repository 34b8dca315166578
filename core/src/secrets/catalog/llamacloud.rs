//! LlamaCloud: API keys. Documentation: docs.cloud.llamaindex.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "llama-cloud-api-key",
        kind: "LlamaCloud API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it parses documents at your expense and reads those uploaded.",
        aliases: &[],
    }),
    keywords: &["llx-"],
    regex: token!("llx-[0-9A-Za-z]{44,52}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LLAMA_CLOUD_API_KEY=ll", "x-5", "LMaqHC0bAFPzsN290V9OAmd7AtRRAFozA1QnN4rrY5T1wUx"),
        concat!("token: \"ll", "x-h", "XHkjDYFwa3ivBCGo0amudP5aAtyO2ZdZSKWr6cz6CHZ9Rn07", "\""),
    ],
    counterexamples: samples![concat!("LLAMA_CLOUD_API_KEY=ll", "x-J9ozfLqNTFBP")],
    rotation: Rotation {
        url: "https://cloud.llamaindex.ai/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
