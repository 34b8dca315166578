//! Block Protocol: API keys. Documentation: blockprotocol.org/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "blockprotocol-api-key",
        kind: "Block Protocol API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes blocks in your name.",
        aliases: &[],
    }),
    keywords: &["b10ck5."],
    regex: token!(r"b10ck5\.[0-9a-z]{32}\.[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "BLOCK_PROTOCOL_API_KEY=b1",
            "0ck",
            "5.o142opawvjxlwrzln2n4muoy0kizfrqd.0B62D9C8-5bF8-00D2-c2de-6",
            "186dbf9470A"
        ),
        concat!("- value: b1", "0ck", "5.ts42lmipuii6f2vs31msjpuavl5kpxjd.5c9DD7bf-B7CF-dbC7-36ab-c", "d9640EB412F"),
    ],
    counterexamples: samples![concat!("BLOCK_PROTOCOL_API_KEY=b1", "0ck5.d2mx6ybyg6g59jxal0")],
    rotation: Rotation {
        url: "https://blockprotocol.org/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
