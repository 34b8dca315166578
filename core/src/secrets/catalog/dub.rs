//! Dub: API keys. Documentation: dub.co/docs/api-reference/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dub-api-key",
        kind: "Dub API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and redirects the short links of the workspace.",
        aliases: &[],
    }),
    keywords: &["dub_"],
    regex: token!("dub_[0-9A-Za-z]{24}"),
    reach: Reach { left: 8, right: 40 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DUB_API_KEY=du", "b_3", "aAwipYTuBW7jCvCGKBg60HL"),
        concat!("export const token = 'du", "b_5", "OmgnkLEpCoq7hJIf73ldo5L", "';"),
    ],
    counterexamples: samples![concat!("DUB_API_KEY=du", "b_24sqQ")],
    rotation: Rotation {
        url: "https://app.dub.co/settings/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
