//! Fleetbase: API keys. Documentation: docs.fleetbase.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fleetbase-api-key",
        kind: "Fleetbase API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes orders and drivers.",
        aliases: &["trufflehog:fleetbase"],
    }),
    keywords: &["flb_live_", "flb_test_"],
    regex: token!("flb_(?:live|test)_[0-9A-Za-z]{20,64}"),
    reach: Reach { left: 8, right: 88 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FLEETBASE_API_KEY=fl", "b_t", "est_llJAFt1zzOAyXAIVwhvo"),
        concat!("token: \"fl", "b_l", "ive_O4etZHYs2fniuNl87ZSb", "\""),
    ],
    counterexamples: samples![concat!("FLEETBASE_API_KEY=fl", "b_test_C")],
    rotation: Rotation {
        url: "https://console.fleetbase.io/developers/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
