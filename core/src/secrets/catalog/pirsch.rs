//! Pirsch: access keys. Documentation: docs.pirsch.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pirsch-access-key",
        kind: "Pirsch access key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it adds wrong visits to your statistics.",
        aliases: &[],
    }),
    keywords: &["pirsch"],
    regex: named!("pirsch", "pa_[0-9A-Za-z]{32,48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PIRSCH_API_KEY=", "pa", "_", "U8JD9xJlYFmqNGpCeiR0pshgzkCmiOG8Jb"),
        concat!("\"pirsch_api_key\": \"", "pa", "_", "LS7FyY5E2ha43wJMMyApoSkDtqBFNAkU", "\""),
    ],
    counterexamples: samples![
        "PIRSCH_API_KEY=${PIRSCH_API_KEY}",
        concat!("See the pirsch key in the vault, build ", "pa", "_", "LS7FyY5E2ha43wJMMyApoSkDtqBFNAkU"),
    ],
    rotation: Rotation {
        url: "https://dashboard.pirsch.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
