//! Duffel: API tokens. Documentation: duffel.com/docs/api/overview/making-requests.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "duffel-api-token",
        kind: "Duffel API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it books and cancels flights at your expense.",
        aliases: &["betterleaks:duffel-api-token", "gitleaks:duffel-api-token", "trufflehog:duffeltoken"],
    }),
    keywords: &["duffel_"],
    regex: dashed!("duffel_(?:test|live)_[0-9A-Za-z_=-]{43}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DUFFEL_ACCESS_TOKEN=du", "ffe", "l_live_trEwJmeMc2EXY-F1qwa=9nawIhQOCHCIuEOSktlnqJd"),
        concat!("{\"token\": \"du", "ffe", "l_live_-oOSWPKJbUt6A-hQ=dcyw9Ie_Bpru_OczXLcxjCESYk", "\"}"),
    ],
    counterexamples: samples![concat!("DUFFEL_ACCESS_TOKEN=du", "ffel_live_CQcGgZ")],
    rotation: Rotation {
        url: "https://app.duffel.com/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
