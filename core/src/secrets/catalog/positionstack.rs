//! positionstack: keys of the API. Documentation: positionstack.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "positionstack-api-key",
        kind: "positionstack API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:positionstack"],
    }),
    keywords: &["positionstack", "position_stack"],
    regex: near!("position_?stack", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POSITIONSTACK_API_KEY=", "bde4bb001e17b76b46538d6831c9f049"),
        concat!("const positionstackApiKey = '", "de0336db20d3605c1aab522e2d0f5cb0", "';"),
    ],
    counterexamples: samples![
        "POSITIONSTACK_API_KEY=${POSITIONSTACK_API_KEY}",
        concat!("See the positionstack key in the vault, build ", "de0336db20d3605c1aab522e2d0f5cb0"),
    ],
    rotation: Rotation {
        url: "https://positionstack.com/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
