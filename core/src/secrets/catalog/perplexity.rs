//! Perplexity: keys of the API. Format: docs.perplexity.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "perplexity-api-key",
        kind: "Perplexity API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["gitleaks:perplexity-api-key"],
    }),
    keywords: &["pplx-"],
    regex: token!("pplx-[0-9A-Za-z]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("PERPLEXITY_API_KEY=pp", "lx-", "SKZvqlwaF1cxP4iXVW9lbCX67f0alXBiRP4worVRz9Zq2d9N"),
        concat!("- value: pp", "lx-", "HeFGLkgFYHg3nDEQpIQogtjG2Zjq3KWYQ5KjwroWE5kLiMbb"),
    ],
    counterexamples: &[
        concat!("PERPLEXITY_API_KEY=pp", "lx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PERPLEXITY_API_KEY=pp", "lx-", "loMC1N9MtqKj"),
    ],
    rotation: Rotation {
        url: "https://www.perplexity.ai/settings/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
