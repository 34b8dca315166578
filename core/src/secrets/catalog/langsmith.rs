//! LangSmith: personal and service keys. Documentation: docs.langchain.com/langsmith.

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
    examples: samples![
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "cd49afe21ffc30b450561ff66554513c", "_", "14e42d110f"),
        concat!("{\"token\": \"ls", "v2_pt_", "34fea4501db2608f52229047fb4f3523", "_", "0ead4e4de5", "\"}"),
    ],
    counterexamples: samples![
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_00000000000000000000000000000000_0000000000"),
        concat!("LANGSMITH_API_KEY=ls", "v2_pt_", "4c11438eb0b7f65377e9bc39ede98095", "_", "e7ab"),
    ],
    rotation: Rotation {
        url: "https://smith.langchain.com/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
