//! Fernet: symmetric keys. Documentation: cryptography.io/en/latest/fernet.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fernet-key",
        kind: "Fernet key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it decrypts and forges what the application encrypts with it.",
        aliases: &[],
    }),
    keywords: &["fernet"],
    regex: named!("fernet", "[0-9A-Za-z_-]{43}="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FERNET_KEY=", "1L6z3pYmbqm2_UfXoipe5-tBot4jAhR4dK2oR7dhvaD="),
        concat!("\"fernet_key\": \"", "nK10Fph6ImEIRy4G6V-g8yKjO7prkZL2b-IZdFTY-iv=", "\""),
        concat!("fernet_key: ", "cswSEBVD1N3kQn6pgKsWFvkTYMcPB_2WmpIF52ErzLe="),
    ],
    counterexamples: samples![
        "FERNET_KEY=${FERNET_KEY}",
        concat!("See fernet key in the vault, build ", "UtJiC20LhpcRDZJQa19Muzg-wKAIJpqsKTcZRG-gGoH="),
    ],
    rotation: Rotation {
        url: "https://cryptography.io/en/latest/fernet/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
