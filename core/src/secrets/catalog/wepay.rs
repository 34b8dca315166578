//! WePay: access tokens. Documentation: dev.wepay.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wepay-access-token",
        kind: "WePay access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it takes and refunds payments.",
        aliases: &["trufflehog:wepay"],
    }),
    keywords: &["wepay"],
    regex: named!("wepay", "(?:STAGE|PRODUCTION)_[0-9a-f]{60,68}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("WEPAY_API_TOKEN=", "PRODUCTION_d3065f1e6523848d938da75df7045", "aae2dd390a4b5c3ab88d181571980dd"),
        concat!("const wepayApiToken = '", "STAGE_8c1504ba951e6a04ca08a48744817616fd", "7fa4fa2ced81ce8eb7b7a1db5e", "';"),
    ],
    counterexamples: samples![
        "WEPAY_API_TOKEN=${WEPAY_API_TOKEN}",
        concat!(
            "See the wepay token in the vault, build ",
            "STAGE_8c1504ba951e6a04ca08a48744817616fd",
            "7fa4fa2ced81ce8eb7b7a1db5e"
        ),
    ],
    rotation: Rotation {
        url: "https://www.wepay.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
