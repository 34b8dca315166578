//! Devin: keys of users and services. Documentation: docs.devin.ai/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "devin-api-key",
        kind: "Devin API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs agents at your expense on the code they may see.",
        aliases: &[
            "betterleaks:devin-personal-api-key",
            "betterleaks:devin-service-api-key",
            "betterleaks:devin-service-user-token",
        ],
    }),
    keywords: &["apk_", "cog_"],
    regex: padded!("(?:apk_(?:user_)?[0-9A-Za-z+/_-]{80,180}={0,2}|cog_[a-z2-7]{52})"),
    reach: Reach { left: 8, right: 208 },
    validators: &[Validator::Entropy(3.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEVIN_API_KEY=co", "g_m", "n5ozfg6drsdp4mckwo5b45sdkebit7sfo3uj6hujcvcvg677xxj"),
        concat!(
            "export const token = 'ap",
            "k_G",
            "QrS46tpjCoEYCUn1c8y-sswHUtGUeCyuyufxC_f6BVZDRZKHRMtYc/jvUAwq",
            "xuRXtcpV/TmQiSrwMwT32c76E",
            "';"
        ),
    ],
    counterexamples: samples![concat!("DEVIN_API_KEY=co", "g_nifbnc7gyjzxvo")],
    rotation: Rotation {
        url: "https://app.devin.ai/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
