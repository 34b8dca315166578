//! Mem0: keys of the API. Documentation: docs.mem0.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mem0-api-key",
        kind: "Mem0 API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads what your agents remember of their users.",
        aliases: &[],
    }),
    keywords: &["m0-"],
    regex: token!("m0-[0-9A-Za-z]{24,44}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MEM0_API_KEY=m0", "-", "GDWIXEc5ujAeCDmqW4fUM3EbKx"),
        concat!("token: \"m0", "-", "NPUUVFdvbFYivAAkBytrWaLZJotCx", "\""),
    ],
    counterexamples: samples![
        concat!("MEM0_API_KEY=m0", "-", "xxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MEM0_API_KEY=m0", "-", "NPUUVF"),
    ],
    rotation: Rotation {
        url: "https://app.mem0.ai/dashboard/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
