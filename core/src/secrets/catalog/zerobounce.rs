//! ZeroBounce: keys of the API. Documentation: www.zerobounce.net/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zerobounce-api-key",
        kind: "ZeroBounce API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:zerobounce"],
    }),
    keywords: &["zerobounce", "zero_bounce"],
    regex: near!("zero_?bounce", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ZEROBOUNCE_API_KEY=", "fe7de279c2af5ae484efd607088a9348"),
        concat!("'zerobounce_api_key' => '", "cb6fc116012feed261b6b8dcb0183af0", "',"),
    ],
    counterexamples: samples![
        "ZEROBOUNCE_API_KEY=${ZEROBOUNCE_API_KEY}",
        concat!("See the zerobounce key in the vault, build ", "cb6fc116012feed261b6b8dcb0183af0"),
    ],
    rotation: Rotation {
        url: "https://www.zerobounce.net/members/API",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
