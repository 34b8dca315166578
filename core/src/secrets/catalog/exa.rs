//! Exa: API keys. Documentation: docs.exa.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "exa-api-key",
        kind: "Exa API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it searches at your expense.",
        aliases: &[],
    }),
    keywords: &["exa_api", "exa-api", "exa.ai", "exaapi", "exa_key"],
    regex: concat!(
        "(?i:\\b{start-half}exa[_. -]?(?:ai)?[_. -]?(?:api)?[_. -]?(?:key|token|secret))",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("EXA_API_KEY=09", "658", "f56-6a58-f790-b375-c51962cf8a51"),
        concat!("\"exa_api_key\": \"69", "f60", "66e-a456-adc1-e604-b6975b2682d4", "\""),
    ],
    counterexamples: samples![
        "EXA_API_KEY=${EXA_API_KEY}",
        concat!("See exa api key in the vault, build ", "81", "23c", "292-8d50-baf3-580e-98f5f194cf09"),
    ],
    rotation: Rotation {
        url: "https://dashboard.exa.ai/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
