//! AI21 Studio: API keys. Documentation: docs.ai21.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ai21-api-key",
        kind: "AI21 Studio API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &[],
    }),
    keywords: &["ai21"],
    regex: near!("ai21", "(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AI21_API_KEY=43", "dc8", "5d5-c601-2d2e-aa88-987dd2fdf4b3"),
        concat!("\"ai21_api_key\": \"", "4q0ZD0xctpdyvAu6jr8gsksXLLa67jsi", "\""),
        concat!("ai21_api_key: ", "mON2WzS6xLARoToN0BqehXX3Ep9X8XeX"),
    ],
    counterexamples: samples![
        "AI21_API_KEY=${AI21_API_KEY}",
        concat!("See ai21 api key in the vault, build ", "BcFMhh2ByTO1FNokILS4W6sIYoCpjMkK"),
    ],
    rotation: Rotation {
        url: "https://studio.ai21.com/account/api-key",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
