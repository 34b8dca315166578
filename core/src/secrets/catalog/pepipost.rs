//! Pepipost: keys of the API. Documentation: developers.pepipost.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pepipost-api-key",
        kind: "Pepipost API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends mail in your name.",
        aliases: &["trufflehog:pepipost"],
    }),
    keywords: &["pepipost"],
    regex: near!("pepipost", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PEPIPOST_API_KEY=", "f61d615dc9c55eefdd22461ee753cabe"),
        concat!("const pepipostApiKey = '", "4d75fa20486d345a9fa0d883eba798bb", "';"),
    ],
    counterexamples: samples![
        "PEPIPOST_API_KEY=${PEPIPOST_API_KEY}",
        concat!("See the pepipost key in the vault, build ", "4d75fa20486d345a9fa0d883eba798bb"),
    ],
    rotation: Rotation {
        url: "https://app.pepipost.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
