//! AI71: keys of the API. Documentation: docs.ai71.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ai71-api-key",
        kind: "AI71 API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &[],
    }),
    keywords: &["ai71-api-"],
    regex: token!("ai71-api-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AI71_API_KEY=ai", "71-", "api-445BE04c-de06-6AF0-20C8-f25ABB265b5e"),
        concat!("token: \"ai", "71-", "api-bfc1efc5-7ca8-fAFf-2Dc8-60E78bAAD20D", "\""),
    ],
    counterexamples: samples![concat!("AI71_API_KEY=ai", "71-api-e5E0CE")],
    rotation: Rotation {
        url: "https://marketplace.ai71.ai/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
