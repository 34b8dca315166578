//! Replicate: tokens of the API. Documentation: replicate.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "replicate-api-token",
        kind: "Replicate API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:replicate-api-token"],
    }),
    keywords: &["r8_"],
    regex: token!("r8_[0-9A-Za-z]{37}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("REPLICATE_API_TOKEN=r8", "_", "v46r6qObZzDVHOcqTG4ncyD5tCGlVzbZRZvaz"),
        concat!("- value: r8", "_", "BJHfoZI5pFpmfcVrqL4u7HObS69ggpth1G8vd"),
    ],
    counterexamples: samples![
        concat!("REPLICATE_API_TOKEN=r8", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("REPLICATE_API_TOKEN=r8", "_", "6TRBi0OZ4"),
    ],
    rotation: Rotation {
        url: "https://replicate.com/account/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
