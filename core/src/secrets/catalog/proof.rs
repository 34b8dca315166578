//! Proof (Notarize): keys of the API. Documentation: dev.proof.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "proof-api-key",
        kind: "Proof API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and starts notarisations, with the identity papers in them.",
        aliases: &[],
    }),
    keywords: &["prf_"],
    regex: dashed!("prf_(?:cli_)?[0-9A-Za-z_-]{20,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::cased)],
    examples: samples![
        concat!("PROOF_API_KEY=pr", "f_", "sXAwAyyvt5hfH83Wr2G7__b"),
        concat!("token: \"pr", "f_", "x4Q2H4f07NM35uhupZhf", "\""),
    ],
    counterexamples: samples![
        concat!("PROOF_API_KEY=pr", "f_", "xxxxxxxxxxxxxxxxxxxx__x"),
        concat!("PROOF_API_KEY=pr", "f_", "x4Q2H4"),
    ],
    rotation: Rotation {
        url: "https://app.proof.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
