//! Pendo: integration keys. Documentation: engageapi.pendo.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static INTEGRATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pendo-integration-key",
        kind: "Pendo integration key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads what your users do in the product.",
        aliases: &[],
    }),
    keywords: &["pendo"],
    regex: near!(r"(?:\b|_)pendo", "[0-9A-Za-z]{32,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PENDO_INTEGRATION_API_KEY=", "0hBreiLMWwXgFi6X1pAzgrSTM8xFewxWQ"),
        concat!("const pendoIntegrationApiKey = '", "uLaKrqoXqzKzum9av7AhNOh2ooZ5QUMfSM", "';"),
    ],
    counterexamples: samples![
        "PENDO_INTEGRATION_API_KEY=${PENDO_INTEGRATION_API_KEY}",
        concat!("See the pendo key in the vault, build ", "uLaKrqoXqzKzum9av7AhNOh2ooZ5QUMfSM"),
    ],
    rotation: Rotation {
        url: "https://app.pendo.io/admin/integrationkeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
