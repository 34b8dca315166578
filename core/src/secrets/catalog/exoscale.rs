//! Exoscale: API keys. Documentation: community.exoscale.com/product/iam.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "exoscale-api-key",
        kind: "Exoscale API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "It names a key of the account; with its secret it creates and deletes machines.",
        aliases: &["betterleaks:exoscale-api-key"],
    }),
    keywords: &["exo"],
    regex: token!("EXO[0-9a-f]{24,30}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("EXOSCALE_API_KEY=EX", "Oe7", "574228f223b21d9db0e93997"),
        concat!("{\"token\": \"EX", "Oec", "3a1d3057a1e2d6698e1ec8c5b3e", "\"}"),
    ],
    counterexamples: samples![concat!("EXOSCALE_API_KEY=EX", "O767a067")],
    rotation: Rotation {
        url: "https://portal.exoscale.com/iam/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "exoscale-api-secret",
        kind: "Exoscale API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it creates and deletes the machines of the account.",
        aliases: &["betterleaks:exoscale-api-secret"],
    }),
    keywords: &["exoscale"],
    regex: named!("exoscale", "[0-9A-Za-z_-]{40,60}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EXOSCALE_API_SECRET=", "pauDH3e7Jmu21Z5APcidSD8zW7KLpZ6k_ZNgeT0YIEEy"),
        concat!("\"exoscale_api_secret\": \"", "cNZgm6x4qSpTZe7nGhByhKLyjYMqUpUYYebmx5PMqd3ll", "\""),
        concat!("export EXOSCALE_API_SECRET='Lx", "Hu_", "H73_CvOsLdONhE35mgEkjTZNLGi8ktgYjOKboFw7", "'"),
    ],
    counterexamples: samples![
        "EXOSCALE_API_SECRET=${EXOSCALE_API_SECRET}",
        concat!("See exoscale api secret in the vault, build ", "SyGtL34jUCfdZkLiUqnmswtqdsEnk_NQP9Xumi5CJ6t"),
    ],
    rotation: Rotation {
        url: "https://portal.exoscale.com/iam/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
