//! Cartesia: API keys. Documentation: docs.cartesia.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cartesia-api-key",
        kind: "Cartesia API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it makes speech at your expense and reads your voices.",
        aliases: &[],
    }),
    keywords: &["sk_car_"],
    regex: token!("sk_car_[0-9A-Za-z_]{20,32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CARTESIA_API_KEY=sk", "_ca", "r_gGvNtKyLG7js_1s2WyGukb"),
        concat!("- value: sk", "_ca", "r_KavLViTOTDKqiJVG16VdWlBY"),
    ],
    counterexamples: samples![concat!("CARTESIA_API_KEY=sk", "_car_b_")],
    rotation: Rotation {
        url: "https://play.cartesia.ai/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
