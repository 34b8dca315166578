//! Cohere: keys of the API. Documentation: docs.cohere.com, 40 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cohere-api-token",
        kind: "Cohere API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:cohere-api-token", "gitleaks:cohere-api-token"],
    }),
    keywords: &["cohere", "co_api"],
    regex: near!("cohere|co_api", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("COHERE_API_KEY=", "zCSZmXTpbYZOQKcSuGyZ8MMO36f0pZE2M0jEplWx"),
        concat!("\"cohere_api_key\": \"", "8wIqLfMwNn9EBxOuHGyn51KjDbSCPNZOTiEmKyxV", "\""),
        concat!("CO_API_KEY=", "6re519d4WQ51CRuhUkTr3pnNxuferRcwgyweZrPJ"),
    ],
    counterexamples: samples![
        "COHERE_API_KEY=${COHERE_API_KEY}",
        concat!("See cohere api key in the vault, build ", "nlOYwaVovm5YYnkoG1Kl3qRsrnVIzAtiCRSF8lBh"),
    ],
    rotation: Rotation {
        url: "https://dashboard.cohere.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
