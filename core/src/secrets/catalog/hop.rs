//! Hop: personal and project tokens. Documentation: docs.hop.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hop-token",
        kind: "Hop token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys to the project and reads its secrets.",
        aliases: &[],
    }),
    keywords: &["hop_pat_", "ptk_"],
    regex: dashed!("(?:hop_pat|ptk)_[0-9A-Za-z_-]{40,80}"),
    reach: Reach { left: 8, right: 104 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HOP_TOKEN=ho", "p_p", "at_CKXHUmbe1WN33MCXW9k5awpCDpevtRuxLVhwZ9n_"),
        concat!("- value: pt", "k_R", "4zr9ZV2YoAb5zbV42AuuTwm7DNoSXe54da0oMuAZNjrA_m2"),
    ],
    counterexamples: samples![concat!("HOP_TOKEN=pt", "k_0ByJgP_v765x")],
    rotation: Rotation {
        url: "https://console.hop.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
