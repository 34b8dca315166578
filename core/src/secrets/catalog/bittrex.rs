//! Bittrex: keys. The exchange closed in 2023; other exchanges take over such keys by name only.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bittrex-secret-key",
        kind: "Bittrex key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it trades, and withdraws where the key may.",
        aliases: &["gitleaks:bittrex-access-key", "gitleaks:bittrex-secret-key"],
    }),
    keywords: &["bittrex"],
    regex: near!("bittrex", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BITTREX_API_KEY=", "pamdbcwtn1jas9lc9d8g9sdiqn0s9mxr"),
        concat!("\"bittrex_api_key\": \"", "v45lhcemt405teqd5m3pswqweq24vdkj", "\""),
        concat!("bittrex_api_key := \"", "b1j7hll7fy1tjyclcksdrvyzfc9dil1n", "\""),
    ],
    counterexamples: samples![
        "BITTREX_API_KEY=${BITTREX_API_KEY}",
        concat!("See bittrex api key in the vault, build ", "op9p65toku8f3x030vltnlmlsjfkylx8"),
    ],
    rotation: Rotation {
        url: "https://bittrex.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
