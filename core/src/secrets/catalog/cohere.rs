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
        concat!("COHERE_API_KEY=", "AEakE6SstYeQ63H46tjj6TXNc89QwExMveHFU7f3"),
        concat!("\"cohere_api_key\": \"", "ZOSI8UfEloblzBrlyLhB9MCSZmXTpbYZOQKcSuGv", "\""),
        concat!("CO_API_KEY=", "nO36f0pZE2M0jEplWNzx99wIqLfMwNn9EBxOuHGd"),
    ],
    counterexamples: &[
        "COHERE_API_KEY=${COHERE_API_KEY}",
        concat!("See cohere api key in the vault, build ", "rDbSCPNZOTiEmKyxY8V83yre519d4WQ51CRuhUkp"),
    ],
    rotation: Rotation {
        url: "https://dashboard.cohere.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
