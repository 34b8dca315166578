//! Gamma: API keys. Documentation: developers.gamma.app.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gamma-api-key",
        kind: "Gamma API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it makes documents at your expense.",
        aliases: &[],
    }),
    keywords: &["sk-gamma-"],
    regex: dashed!("sk-gamma-[0-9A-Za-z_-]{32,64}"),
    reach: Reach { left: 8, right: 88 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GAMMA_API_KEY=sk", "-ga", "mma-T-09_gCN_gtUwkwnvTCSn4QlNsxrBookdS"),
        concat!("{\"token\": \"sk", "-ga", "mma-tgzC-XgO5jVyK9lWFQsB3HJuem08DnT_E", "\"}"),
    ],
    counterexamples: samples![concat!("GAMMA_API_KEY=sk", "-gamma-1A7y4U")],
    rotation: Rotation {
        url: "https://gamma.app/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
