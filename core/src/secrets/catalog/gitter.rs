//! Gitter: access tokens. Documentation: developer.gitter.im/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gitter-access-token",
        kind: "Gitter token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and writes in the rooms of the user.",
        aliases: &["betterleaks:gitter-access-token", "gitleaks:gitter-access-token", "trufflehog:gitter"],
    }),
    keywords: &["gitter"],
    regex: near!("gitter", "[0-9a-z_-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GITTER_TOKEN=", "4rs2xlvirvikl1ucv11hf4jryspzwfe8ecn3nomu"),
        concat!("\"gitter_token\": \"r_", "sq3", "bo962t8t1gkqllhb-wqa__sy_ahott662e8", "\""),
        concat!("const gitterToken = 'u5", "vo7", "_-sxnt9hyub5z01mhlwx59ruqtf5qjoue1-", "';"),
    ],
    counterexamples: samples![
        "GITTER_TOKEN=${GITTER_TOKEN}",
        concat!("See gitter token in the vault, build ", "z5", "nkq", "iv-e_pec2vtqc8q3pjoj09033cetp2zoorv"),
    ],
    rotation: Rotation {
        url: "https://developer.gitter.im/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
