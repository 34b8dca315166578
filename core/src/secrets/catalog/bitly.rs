//! Bitly: access tokens. Documentation: dev.bitly.com/docs/getting-started/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitly-access-token",
        kind: "Bitly access token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and redirects the short links of the account.",
        aliases: &["betterleaks:bitly-access-token", "trufflehog:bitlyaccesstoken"],
    }),
    keywords: &["bitly"],
    regex: near!("bitly", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BITLY_ACCESS_TOKEN=", "e35181f801ca043af0b825d1ccdc07ecd2b97257"),
        concat!("\"bitly_access_token\": \"", "018557ab498a0ef27204f3528f4c61203ab54e8c", "\""),
        concat!("bitly_access_token := \"", "ae9073a6f38ea2a03118fb5a4822ec7534da520d", "\""),
    ],
    counterexamples: samples![
        "BITLY_ACCESS_TOKEN=${BITLY_ACCESS_TOKEN}",
        concat!("See bitly access token in the vault, build ", "8303db73fdbcc98aa1718b6dec62edcadf117d46"),
    ],
    rotation: Rotation {
        url: "https://app.bitly.com/settings/api/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
