//! Dynatrace: tokens. Format: docs.dynatrace.com, a public and a secret part.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dynatrace-api-token",
        kind: "Dynatrace token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads telemetry and changes the environment as its scopes allow.",
        aliases: &["gitleaks:dynatrace-api-token"],
    }),
    keywords: &["dt0"],
    regex: token!(r"dt0[a-z][0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "DT_API_TOKEN=dt0",
            "c01.",
            "I7EL568FSZZQ499O1G6IHACR",
            ".",
            "I723Q3QJGCZCTYQ7MTVH2DWUDFTR461R70FBG6UMBPD1ALYC2RSXFDC3X28T",
            "73TW"
        ),
        concat!(
            "- value: dt0",
            "c01.",
            "G3FJW45HI6J399XO4JO8WEHM",
            ".",
            "N4K8SI8WFNB92BD0HIJ4AO9RDQXA0FEL0VYYREOKYR68F24B31LPQTX7P536",
            "2L72"
        ),
    ],
    counterexamples: &[
        concat!(
            "DT_API_TOKEN=dt0",
            "c01.XXXXXXXXXXXXXXXXXXXXXXXX.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
        ),
        concat!("DT_API_TOKEN=dt0", "c01.", "Y92RB7O74DPL8LWXNCJVCMN7", ".", "Y2P0HOE70W3HJIO7"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
