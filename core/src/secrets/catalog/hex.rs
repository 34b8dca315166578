//! Hex: API tokens. Documentation: learn.hex.tech/docs/api/api-overview.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hex-api-token",
        kind: "Hex API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs the notebooks and reads their data.",
        aliases: &[],
    }),
    keywords: &["hxtp_", "hxtw_"],
    regex: token!("hxt[pw]_[0-9a-f]{96}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "HEX_API_TOKEN=hx",
            "tw_",
            "16524f8dbe53e1882f6c4e95c3e144fb789d6d101a98a883778d3a9725a0",
            "b036985e91e0497b09facd2d6b1c073619b6"
        ),
        concat!(
            "{\"token\": \"hx",
            "tp_",
            "5b84b0de13d42876ba0371319e9d6e12ee8fae27817c2992a16156e5900d",
            "384846b687fd069f1b71e5172d9e320997fc",
            "\"}"
        ),
    ],
    counterexamples: samples![concat!("HEX_API_TOKEN=hx", "tp_b241f19f85846eabf3e411793271")],
    rotation: Rotation {
        url: "https://app.hex.tech/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
