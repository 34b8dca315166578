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
            "BTYQ7MTVH2DW8DFTR461RE0G",
            ".",
            "NMBPD1ALYC2RSXFDC3X28T73TLIW5M3F8W45HI6J319XO4JO8WEHTGMK4K8S",
            "I8WB"
        ),
        concat!(
            "- value: dt0",
            "c01.",
            "RBD0HIJ4AO9R3QXA0FELIVYE",
            ".",
            "WYR68F24B31LPQTX7P5362L76N2AR92R17O74DPL3LWXNCJVCMNXY78N2P0H",
            "OE73"
        ),
    ],
    counterexamples: &[
        concat!(
            "DT_API_TOKEN=dt0",
            "c01.XXXXXXXXXXXXXXXXXXXXXXXX.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
        ),
        concat!("DT_API_TOKEN=dt0", "c01.", "3IO9Y7DFJI8A6LCYAHKSXT9F", ".", "4Z8IX8018LN6N524"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
