//! Tavily: keys of the API. Format: docs.tavily.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tavily-api-key",
        kind: "Tavily API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it searches at your expense.",
        aliases: &[],
    }),
    keywords: &["tvly-"],
    regex: token!("tvly-(?:dev-|prod-)?[0-9A-Za-z]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("TAVILY_API_KEY=tv", "ly-", "aoyxCm3UgREcLHy12ClhDOCRZtYCp4Uh"),
        concat!("{\"token\": \"tv", "ly-", "GpIkEGNegIRw1X5T5mHlOfUZAnIIcPWE", "\"}"),
    ],
    counterexamples: &[
        concat!("TAVILY_API_KEY=tv", "ly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TAVILY_API_KEY=tv", "ly-", "swRk83dP"),
    ],
    rotation: Rotation {
        url: "https://app.tavily.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
