//! Zuplo: keys of the API. Documentation: zuplo.com/docs/articles/api-key-leak-prevention.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zuplo-api-key",
        kind: "Zuplo API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it calls the API behind the gateway as the consumer whose key it is.",
        aliases: &[],
    }),
    keywords: &["zpka_"],
    regex: token!("zpka_[0-9a-z]{32}_[0-9a-f]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ZUPLO_API_KEY=zp", "ka_", "1f3espje2gjmj2np3crkr0f3hz5f7hdh_63b7a64", "2"),
        concat!("token: \"zp", "ka_", "mpowunx6f90k1clyimwepqrhl77053gp_e297835", "f", "\""),
    ],
    counterexamples: samples![
        concat!("ZUPLO_API_KEY=zp", "ka_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxx", "x"),
        concat!("ZUPLO_API_KEY=zp", "ka_", "mpowun"),
    ],
    rotation: Rotation {
        url: "https://portal.zuplo.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
