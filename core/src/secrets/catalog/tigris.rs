//! Tigris: access keys. Documentation: www.tigrisdata.com/docs/iam.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tigris-secret-access-key",
        kind: "Tigris secret access key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With its id it reads, writes and deletes the objects of the buckets.",
        aliases: &[],
    }),
    keywords: &["tsec_"],
    regex: dashed!("tsec_[0-9A-Za-z_+-]{70}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TIGRIS_SECRET=ts", "ec_", "M2FrMeOM7SrP_na_6dRP6Uena5ntwZ2jMJGk-ziJ", "ToCrVFgbzoPKQoNWeUdjF4AdRWxV3i"),
        concat!(
            "export const token = 'ts",
            "ec_",
            "I4jN5+VnE8d9Jrg+pFDsUEoOj1MEnEpZ9znP5C8D",
            "GhScSe9U4d9FXXpe-b56gFnqrh88Vp",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("TIGRIS_SECRET=ts", "ec_", "xxxxxxxxxxxx_xx_xxxxxxxxxxxxxxxxxxxx-xxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TIGRIS_SECRET=ts", "ec_", "I4jN5+"),
    ],
    rotation: Rotation {
        url: "https://console.storage.dev",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tigris-access-key-id",
        kind: "Tigris access key id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the key; the secret half mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["tid_"],
    regex: token!("tid_[0-9A-Za-z_]{50}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TIGRIS_API_KEY=ti", "d_", "l0m9vYGja8rdGMsV0bd774P9zg8oT3a8NimXxQPP", "uznrRAcWRC"),
        concat!("token: \"ti", "d_", "Golv11oH493vF7uGPWIjEKHDNUDCZBEUlpq3XvoA", "bT9Z6lUNOj", "\""),
    ],
    counterexamples: samples![
        concat!("TIGRIS_API_KEY=ti", "d_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxx"),
        concat!("TIGRIS_API_KEY=ti", "d_", "Golv11"),
    ],
    rotation: Rotation {
        url: "https://console.storage.dev",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
