//! Cohere: keys of the API. Format: docs.cohere.com, 40 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cohere-api-token",
        kind: "Cohere API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["gitleaks:cohere-api-token"],
    }),
    keywords: &["cohere", "co_api"],
    regex: near!("cohere|co_api", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("COHERE_API_KEY=", "SyAlOcI12F7sTLqZk3mq9EakE6SstYeQ63H46tjT"),
        concat!("\"cohere_api_key\": \"", "M89QwExMveHFU7fvA3zw3SI8UfEloblzBrlyLhBC", "\""),
        concat!("CO_API_KEY=", "ITpbYZOQKcSuGyZvMMO39f0pZE2M0jEplWNzxG9q"),
    ],
    counterexamples: &[
        "COHERE_API_KEY=${COHERE_API_KEY}",
        concat!("See cohere api key in the vault, build ", "rMwNn9EBxOuHGynd1KjD0SCPNZOTiEmKyxY8V8we"),
    ],
    rotation: Rotation {
        url: "https://dashboard.cohere.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
