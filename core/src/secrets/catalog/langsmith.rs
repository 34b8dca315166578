//! LangSmith: personal and service keys. Format: docs.langchain.com/langsmith.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "langsmith-api-key",
        kind: "LangSmith API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads traces, with the prompts and answers in them.",
        aliases: &[],
    }),
    keywords: &["lsv2_"],
    regex: token!("lsv2_[ps][tk]_[0-9a-f]{32}_[0-9a-f]{10}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "6379dec06d3580655a08645deef7c4e5", "_", "ec0f7b68bb"),
        concat!("{\"token\": \"ls", "v2_pt_", "4a3da3f379b2e70368ed070a05c447ec", "_", "b05dd85a49", "\"}"),
    ],
    counterexamples: &[
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_00000000000000000000000000000000_0000000000"),
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "0d27570ec1ed32568a8bce8b0e1e2e4e", "_", "84e6"),
    ],
    rotation: Rotation {
        url: "https://smith.langchain.com/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
