//! Rootly: keys of the API. Documentation: docs.rootly.com/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rootly-api-key",
        kind: "Rootly API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and closes your incidents.",
        aliases: &["betterleaks:rootly", "trufflehog:rootly"],
    }),
    keywords: &["rootly_"],
    regex: token!("rootly_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ROOTLY_API_KEY=ro", "otly_", "6e22980cfb5e49213461485d5a0eb091bb405695", "d1704308500ffb9e05fe6b21"),
        concat!("token: \"ro", "otly_", "21779332abb293de75fc823f3781f46246299e35", "e3a37f1feefdd77b13917635", "\""),
    ],
    counterexamples: samples![
        concat!("ROOTLY_API_KEY=ro", "otly_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ROOTLY_API_KEY=ro", "otly_", "217793"),
    ],
    rotation: Rotation {
        url: "https://rootly.com/account/organization/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
