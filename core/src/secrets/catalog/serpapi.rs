//! SerpApi: keys. Documentation: serpapi.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "serpapi-api-key",
        kind: "SerpApi key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["serpapi", "serp_api"],
    regex: near!("serp_?api", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SERPAPI_KEY=", "b7fb5b0bd205aaa0034c03a5d7a748cdbe4e9552", "6d3af4bd29f6ebf33d93af4e"),
        concat!("\"serpapi_key\": \"", "255270c4e6fef42eb4c9951341886eae25f473b2", "a5885fd1ae8d80c8bf1d7321", "\""),
    ],
    counterexamples: samples![
        "SERPAPI_KEY=${SERPAPI_KEY}",
        concat!(
            "See the serpapi key in the vault, build ",
            "255270c4e6fef42eb4c9951341886eae25f473b2",
            "a5885fd1ae8d80c8bf1d7321"
        ),
    ],
    rotation: Rotation {
        url: "https://serpapi.com/manage-api-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
