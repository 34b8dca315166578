//! Helius: API keys. Documentation: docs.helius.dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "helius-api-key",
        kind: "Helius API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it calls the nodes at your expense.",
        aliases: &[],
    }),
    keywords: &["helius"],
    regex: near!("helius", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HELIUS_API_KEY=e9", "3de", "b86-fa04-b99a-3624-27f071174f41"),
        concat!("\"helius_api_key\": \"fa", "3be", "700-bf85-77e5-bb3e-b0f795b4df2f", "\""),
        concat!("helius_api_key: 88", "8d1", "9dc-f0a6-e1bd-95d8-7c1768180606"),
    ],
    counterexamples: samples![
        "HELIUS_API_KEY=${HELIUS_API_KEY}",
        concat!("See helius api key in the vault, build ", "db", "b72", "5bd-8ad3-e8d1-fdf3-aecb59c442fe"),
    ],
    rotation: Rotation {
        url: "https://dashboard.helius.dev/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
