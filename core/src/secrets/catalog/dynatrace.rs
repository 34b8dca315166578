//! Dynatrace: tokens. Documentation: docs.dynatrace.com, a public and a secret part.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dynatrace-api-token",
        kind: "Dynatrace token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads telemetry and changes the environment as its scopes allow.",
        aliases: &["betterleaks:dynatrace-api-token", "gitleaks:dynatrace-api-token"],
    }),
    keywords: &["dt0"],
    regex: token!(r"dt0[a-z][0-9]{2}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "DT_API_TOKEN=dt0",
            "c01.",
            "2FBG6UMBPD1A9YC2RSXFDC38",
            ".",
            "E73TLIW5M3FJW45HI6J319XO4JO8WEHT2MK4K8SI8WFNB92BD0HIJ4AO9RDQ",
            "XA0L"
        ),
        concat!(
            "- value: dt0",
            "c01.",
            "5YYREOKYR68F84B31LPQTX73",
            ".",
            "KL76N2AR92RB7O74DPL3LWXNCJVCMNXY58N2P0HOE7VW3HJIO9Y7DFJI8AZL",
            "CYAS"
        ),
    ],
    counterexamples: samples![
        concat!(
            "DT_API_TOKEN=dt0",
            "c01.XXXXXXXXXXXXXXXXXXXXXXXX.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
        ),
        concat!("DT_API_TOKEN=dt0", "c01.", "69I3FYXZ8IX8319LN6N52E4E", ".", "4WXDMGQD67C9TV2W"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
