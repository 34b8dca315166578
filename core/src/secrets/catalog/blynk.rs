//! Blynk: tokens of devices and organisations. Documentation: docs.blynk.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "blynk-access-token",
        kind: "Blynk token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and steers the device, or the devices of the organisation.",
        aliases: &[],
    }),
    keywords: &["blynk"],
    regex: named!("blynk", "[0-9A-Za-z_-]{32}(?:[0-9A-Za-z_-]{8})?"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BLYNK_AUTH_TOKEN=", "WnTAUXUI9nnyn9yIPFfjO5yO1cYzd-ZO"),
        concat!("\"blynk_auth_token\": \"", "dfvhgvPuz6M2vyaf3sQikokeYG_JFH2r", "\""),
        concat!("blynk_auth_token: ", "THEqJGbyIfqnBBikyXs7yrokBOYgxh_5qnQNC4ig"),
    ],
    counterexamples: samples![
        "BLYNK_AUTH_TOKEN=${BLYNK_AUTH_TOKEN}",
        concat!("See blynk auth token in the vault, build ", "nS", "Rtv", "pP_Y83dpklSRQJdQxj1JtJHEuATlaF1Zw-k"),
    ],
    rotation: Rotation {
        url: "https://blynk.cloud/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
