//! weatherstack: keys. Documentation: weatherstack.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "weatherstack-api-key",
        kind: "weatherstack API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:weatherstack", "trufflehog:weatherstack"],
    }),
    keywords: &["weatherstack", "weather_stack"],
    regex: near!("weather_?stack", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WEATHERSTACK_API_KEY=", "llc74lbjvsixr4i4vzkl4e3kvho5becg"),
        concat!("\"weatherstack_api_key\": \"", "fx77qpg8zk7us8x3nnwsnsmrvrif533z", "\""),
    ],
    counterexamples: samples![
        "WEATHERSTACK_API_KEY=${WEATHERSTACK_API_KEY}",
        concat!("See the weatherstack key in the vault, build ", "fx77qpg8zk7us8x3nnwsnsmrvrif533z"),
    ],
    rotation: Rotation {
        url: "https://weatherstack.com/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
