//! AssemblyAI: API keys. Documentation: assemblyai.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "assemblyai-api-key",
        kind: "AssemblyAI API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it transcribes at your expense and reads the transcripts.",
        aliases: &["trufflehog:assemblyai"],
    }),
    keywords: &["assemblyai", "assembly_ai", "assembly-ai", "aai_api"],
    regex: near!("assembly_?-?ai|aai", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ASSEMBLYAI_API_KEY=", "6ts9vbsq55e8orfaiq4igpluyu2b51xc"),
        concat!("\"assemblyai_api_key\": \"", "m5codkj8c9ce92e31676gedjdfg1te92", "\""),
        concat!("assemblyai_api_key := \"", "o4miv7oud984zr4y7xecqov1emm0nepv", "\""),
    ],
    counterexamples: samples![
        "ASSEMBLYAI_API_KEY=${ASSEMBLYAI_API_KEY}",
        concat!("See assemblyai api key in the vault, build ", "ze7c3xxtahjkg9lf8umv0jx4e53jc4cm"),
    ],
    rotation: Rotation {
        url: "https://www.assemblyai.com/dashboard/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
