//! Endor Labs: API keys. Documentation: docs.endorlabs.com/administration/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "endorlabs-api-key",
        kind: "Endor Labs API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the weaknesses of your code and changes the policies.",
        aliases: &["trufflehog:endorlabs"],
    }),
    keywords: &["endr+"],
    regex: r"\b{start-half}(?<secret>endr\+[0-9A-Za-z-]{16})(?:[^0-9A-Za-z-]|$)",
    reach: Reach { left: 8, right: 40 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ENDOR_API_CREDENTIALS_KEY=en", "dr+", "hsjFmOliIiH62BmK"),
        concat!("{\"token\": \"en", "dr+", "h2JQhq3V67C-BoEA", "\"}"),
    ],
    counterexamples: samples![concat!("ENDOR_API_CREDENTIALS_KEY=en", "dr+2j")],
    rotation: Rotation {
        url: "https://app.endorlabs.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
