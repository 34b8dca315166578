//! Langfuse: secret keys of projects; public ones are not looked for. Documentation: langfuse.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "langfuse-secret-key",
        kind: "Langfuse secret key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the traces of the project, with the prompts and answers in them.",
        aliases: &["trufflehog:langfuse"],
    }),
    keywords: &["sk-lf-"],
    regex: token!("sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LANGFUSE_SECRET_KEY=sk", "-lf", "-a7202da6-a75f-80bb-ed4a-1fd3bbbdbe60"),
        concat!("- value: sk", "-lf", "-9fc1d593-fd6b-2707-b6d8-77c8279c1b57"),
    ],
    counterexamples: samples![concat!("LANGFUSE_SECRET_KEY=sk", "-lf-b0879120")],
    rotation: Rotation {
        url: "https://cloud.langfuse.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
