//! Cfx.re (FiveM): licence keys of servers. Documentation: docs.fivem.net.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cfxre-server-key",
        kind: "Cfx.re server key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs a game server under your licence.",
        aliases: &[],
    }),
    keywords: &["cfxk_"],
    regex: dashed!("cfxk_[0-9A-Za-z_-]{20,100}"),
    reach: Reach { left: 8, right: 120 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SV_LICENSEKEY=cf", "xk_", "67iqGsuX3iUwY_WgaoLS"),
        concat!("token: \"cf", "xk_", "Xz2DWdGk0NbCgUNzOn0Bt", "\""),
    ],
    counterexamples: samples![concat!("SV_LICENSEKEY=cf", "xk_ro6A")],
    rotation: Rotation {
        url: "https://portal.cfx.re/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
