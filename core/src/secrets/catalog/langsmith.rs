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
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "82d9354afde828372dec06d358065ea6", "_", "6deef7c4e5"),
        concat!("{\"token\": \"ls", "v2_pt_", "dfc0f7b68b3eb0a38a3f379b2e703280", "_", "10a05c4474", "\"}"),
    ],
    counterexamples: &[
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_00000000000000000000000000000000_0000000000"),
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "8db05dd85a4db93d67570ec1ed32565b", "_", "e8b1"),
    ],
    rotation: Rotation {
        url: "https://smith.langchain.com/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
