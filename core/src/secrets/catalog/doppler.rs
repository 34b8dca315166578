//! Doppler: tokens of people, services, CI and audit. Documentation: docs.doppler.com/reference/auth-token-formats.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "doppler-api-token",
        kind: "Doppler token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the secrets of the projects that it was made for.",
        aliases: &["betterleaks:doppler-api-token", "gitleaks:doppler-api-token"],
    }),
    keywords: &["dp.pt.", "dp.ct.", "dp.st.", "dp.sa.", "dp.scim.", "dp.audit."],
    regex: token!(r"dp\.(?:pt|ct|sa|scim|audit|st(?:\.[0-9a-z_-]{2,35})?)\.[0-9A-Za-z]{40,44}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DOPPLER_TOKEN=d", "p.pt.", "eQBPzvj2DUy0CdHpSgmSh0R597CM7t2Vx3OCIr5sCeq"),
        concat!("token: \"d", "p.pt.", "oQgjfvPo8EgbdxymKuCMu2vpwOi4Uxhefv5OXi5kz3e", "\""),
        concat!("token: d", "p.st.prd_api.", "WH0GTPDs8HwGhkHuTQYrL2PLS1oyMTD4HiNGs9Bw5Z7"),
    ],
    counterexamples: samples![
        concat!("DOPPLER_TOKEN=d", "p.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DOPPLER_TOKEN=d", "p.pt.", "lLVhAuMteB"),
    ],
    rotation: Rotation {
        url: "https://dashboard.doppler.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
