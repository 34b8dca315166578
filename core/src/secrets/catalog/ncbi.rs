//! NCBI: keys of E-utilities. Format: 36 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ncbi-api-key",
        kind: "NCBI API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uses up your quota, and the provider blocks the key.",
        aliases: &[],
    }),
    keywords: &["ncbi", "entrez"],
    regex: near!("ncbi|entrez", "[0-9a-f]{36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NCBI_API_KEY=", "c043598017d1a615594ef9217f3104ecc76e"),
        concat!("\"ncbi_api_key\": \"", "0215090955db9fd28452b01dad8c456c9864", "\""),
    ],
    counterexamples: samples![
        "NCBI_API_KEY=${NCBI_API_KEY}",
        concat!("See ncbi api key in the vault, build ", "a153dce9dcb379a3ee363f66de21173241f3"),
    ],
    rotation: Rotation {
        url: "https://www.ncbi.nlm.nih.gov/account/settings/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
