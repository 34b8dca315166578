//! Browser Use: API keys. Documentation: docs.browser-use.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "browseruse-api-key",
        kind: "Browser Use API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it starts browsers at your expense and reads what they saw.",
        aliases: &[],
    }),
    keywords: &[" bu_", "\"bu_", "'bu_", "=bu_", ":bu_"],
    regex: dashed!("bu_[0-9A-Za-z_-]{42,46}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BROWSER_USE_API_KEY=bu", "_kf", "2s7FRbNxFMDKAjp-zBN5Izhpivw24ReOx0J0mqw2"),
        concat!("{\"token\": \"bu", "_Cf", "qys4w5DWhpW0asu09ZdBVOwtJl16ztiDJKAvE8aGaJ", "\"}"),
    ],
    counterexamples: samples![concat!("BROWSER_USE_API_KEY=bu", "_hxRD-vQCaNPe")],
    rotation: Rotation {
        url: "https://cloud.browser-use.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
