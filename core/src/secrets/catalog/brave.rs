//! Brave Search: API keys. Documentation: api-dashboard.search.brave.com/app/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SEARCH_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "brave-search-api-key",
        kind: "Brave Search API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it searches at your expense.",
        aliases: &["betterleaks:brave-search-api-key"],
    }),
    keywords: &["brave", "x-subscription"],
    regex: named!("brave|x-subscription", "BSA[0-9A-Za-z_-]{24,40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BRAVE_API_KEY=", "BSAwLGqbQeB0JZFbYGiRR7uZo9SG9vUWJc"),
        concat!("\"brave_api_key\": \"", "BSAFQKOhJW73XxN8X7pjSSQyabLKpE-g0", "\""),
        concat!("export BRAVE_API_KEY='", "BSAlh4oyax8_mdagJloukQc26nCqne", "'"),
    ],
    counterexamples: samples![
        "BRAVE_API_KEY=${BRAVE_API_KEY}",
        concat!("See brave api key in the vault, build ", "BS", "A-L", "w7BHpFEOm1xS2ja_LqXU0zV"),
    ],
    rotation: Rotation {
        url: "https://api-dashboard.search.brave.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
