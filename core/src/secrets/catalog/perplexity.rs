//! Perplexity: keys of the API. Documentation: docs.perplexity.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "perplexity-api-key",
        kind: "Perplexity API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:perplexity-api-key", "gitleaks:perplexity-api-key"],
    }),
    keywords: &["pplx-"],
    regex: token!("pplx-[0-9A-Za-z]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PERPLEXITY_API_KEY=pp", "lx-", "t7Sxo5uncOQrfzqmMUyClfY913pEQyQc4ttGmknytzgS3Ejy"),
        concat!("- value: pp", "lx-", "E2XzoEbSu8KVQROUnu1wE7dO2EeFSNIeY80AJRbrgolYAjfw"),
    ],
    counterexamples: samples![
        concat!("PERPLEXITY_API_KEY=pp", "lx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PERPLEXITY_API_KEY=pp", "lx-", "oYn7Tf2N9v7K"),
    ],
    rotation: Rotation {
        url: "https://www.perplexity.ai/settings/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
