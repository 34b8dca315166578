//! Friendli: access tokens. Documentation: friendli.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "friendli-token",
        kind: "Friendli token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &[],
    }),
    keywords: &["flp_"],
    regex: token!("flp_[0-9A-Za-z]{46}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FRIENDLI_TOKEN=fl", "p_R", "KpgNuwjKKhy8Lm53GY5ZxAUcfJBIn4tLqDRkDp6zemsCS"),
        concat!("token: \"fl", "p_Q", "MzzB8RtKbJOAVsefNuaCUbjNtH0h7AeUwu5XtpD0iyqxb", "\""),
    ],
    counterexamples: samples![concat!("FRIENDLI_TOKEN=fl", "p_iZ3HXELa18aY")],
    rotation: Rotation {
        url: "https://suite.friendli.ai/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
