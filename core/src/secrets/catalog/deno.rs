//! Deno Deploy: tokens of accounts and organisations. Documentation: docs.deno.com/deploy.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCOUNT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deno-account-token",
        kind: "Deno Deploy token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys code to your projects and reads their set-up.",
        aliases: &["betterleaks:deno-account-token", "trufflehog:deno"],
    }),
    keywords: &["ddp_", "ddo_", "ddw_"],
    regex: token!("dd[pow]_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DENO_DEPLOY_TOKEN=dd", "o_w", "GDr18DfgWHMwORdxSeOY3Ru2psghdGqVMG2"),
        concat!("export const token = 'dd", "o_b", "yOMeTP7DnV83DgwJGaedASKaQzgFi0lYNRq", "';"),
    ],
    counterexamples: samples![concat!("DENO_DEPLOY_TOKEN=dd", "p_2mJW9NdbC")],
    rotation: Rotation {
        url: "https://dash.deno.com/account#access-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
