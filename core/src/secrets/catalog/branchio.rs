//! Branch: keys and secrets of apps. Documentation: help.branch.io/developers-hub/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "branch-secret",
        kind: "Branch secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the deep links and their data.",
        aliases: &[],
    }),
    keywords: &["branch", "secret_live_"],
    regex: named!("branch(?:io|_?metrics)?", "secret_live_[0-9A-Za-z]{24,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BRANCH_SECRET=se", "cre", "t_live_SLky9FKinsnGMcPk1eznJTlZhF"),
        concat!("\"branch_secret\": \"se", "cre", "t_live_IkkBin1p2lnaaYGsNR1NHOYZ", "\""),
        concat!("const branchSecret = 'se", "cre", "t_live_UxaEDL1I1ZkJ4tqRMAImu9cU", "';"),
    ],
    counterexamples: samples![
        "BRANCH_SECRET=${BRANCH_SECRET}",
        concat!("See branch secret in the vault, build ", "se", "cre", "t_live_JZN1BpUrlklU9kxkX2gnmcQX9R"),
    ],
    rotation: Rotation {
        url: "https://dashboard.branch.io/account-settings/app",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LIVE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "branch-live-key",
        kind: "Branch live key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the app to the service; it is built into the app and opens little by itself.",
        aliases: &[],
    }),
    keywords: &["key_live_"],
    regex: token!("key_live_[0-9A-Za-z]{16,40}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BRANCH_KEY=ke", "y_l", "ive_2iXWKaDAWOWC864f"),
        concat!("{\"token\": \"ke", "y_l", "ive_kl2VxkW26p5hAIqB", "\"}"),
    ],
    counterexamples: samples![concat!("BRANCH_KEY=ke", "y_live")],
    rotation: Rotation {
        url: "https://dashboard.branch.io/account-settings/app",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
