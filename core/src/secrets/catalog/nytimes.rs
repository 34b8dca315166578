//! The New York Times: keys of the API. Documentation: developer.nytimes.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nytimes-access-token",
        kind: "New York Times API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:nytimes-access-token", "gitleaks:nytimes-access-token"],
    }),
    keywords: &["nytimes", "new-york-times", "newyorktimes", "newyork-times", "new-yorktimes", "new_york_times", "newyork_times"],
    regex: near!("nytimes|new-?york-?times|newyork_?times|new_york_times", "[0-9A-Za-z_=-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NYTIMES_API_KEY=", "Aj8Od7tKHAEj-JvUA0LKJa_Eys=WeGrS"),
        concat!("\"nytimes_api_key\": \"", "f3xpjZw2rE7HBC5YX1v7U5DizawpU4kr", "\""),
    ],
    counterexamples: samples![
        "NYTIMES_API_KEY=${NYTIMES_API_KEY}",
        concat!("See the nytimes key in the vault, build ", "f3xpjZw2rE7HBC5YX1v7U5DizawpU4kr"),
    ],
    rotation: Rotation {
        url: "https://developer.nytimes.com/my-apps",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
