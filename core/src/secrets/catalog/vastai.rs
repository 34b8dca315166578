//! Vast.ai: keys of the API. Documentation: docs.vast.ai/api-reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vastai-api-key",
        kind: "Vast.ai API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it rents machines at your expense.",
        aliases: &[],
    }),
    keywords: &["vastai", "vast_ai", "vast_api", "vast.ai", "vast_key"],
    regex: near!(r"(?:\b|_)vast(?:_?ai)?", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("VASTAI_API_KEY=", "83e035d63bf60b8db40b87737a1544e15f3ad451", "2da5c20bffe2c4674510c423"),
        concat!("const vastaiApiKey = '", "7b6734954946bd28d93c6add10f52f6ea865e014", "e9c1a6ac49f62df7d691be8a", "';"),
    ],
    counterexamples: samples![
        "VASTAI_API_KEY=${VASTAI_API_KEY}",
        concat!(
            "See the vastai key in the vault, build ",
            "7b6734954946bd28d93c6add10f52f6ea865e014",
            "e9c1a6ac49f62df7d691be8a"
        ),
    ],
    rotation: Rotation {
        url: "https://cloud.vast.ai/manage-keys/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
