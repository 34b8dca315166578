//! WP Engine: passwords of the API. Documentation: wpengineapi.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wpengine-api-key",
        kind: "WP Engine API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it manages the sites of the account.",
        aliases: &[],
    }),
    keywords: &["wpengine", "wp_engine"],
    regex: near!("wp_?engine", "[0-9A-Za-z]{24,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WPENGINE_API_KEY=", "iBOw4QJmLfQ3qLYNxrnDKUCQ"),
        concat!("const wpengineApiKey = '", "vmny7uj5zfeQ6pyDgKHoufRJ", "';"),
    ],
    counterexamples: samples![
        "WPENGINE_API_KEY=${WPENGINE_API_KEY}",
        concat!("See the wpengine key in the vault, build ", "vmny7uj5zfeQ6pyDgKHoufRJ"),
    ],
    rotation: Rotation {
        url: "https://my.wpengine.com/api_access",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
