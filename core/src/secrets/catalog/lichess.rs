//! Lichess: personal access tokens. Documentation: lichess.org/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lichess-personal-access-token",
        kind: "Lichess access token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it plays and writes as the user.",
        aliases: &["betterleaks:lichess-personal-access-token"],
    }),
    keywords: &["lip_"],
    regex: token!("lip_[0-9A-Za-z_]{16,60}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LICHESS_TOKEN=li", "p_B", "TYR41SgCgvmSCAv9aw0"),
        concat!("export const token = 'li", "p_O", "MzyfWDPy7bjzun89pqk", "';"),
    ],
    counterexamples: samples![concat!("LICHESS_TOKEN=li", "p_7JS")],
    rotation: Rotation {
        url: "https://lichess.org/account/oauth/token",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
