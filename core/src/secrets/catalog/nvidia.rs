//! NVIDIA: keys of the API catalogue. Format: docs.api.nvidia.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nvidia-api-key",
        kind: "NVIDIA API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:nvidia-api-key"],
    }),
    keywords: &["nvapi-"],
    regex: dashed!("nvapi-[0-9A-Za-z_-]{60,70}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NVIDIA_API_KEY=nv", "api-", "dEPyxCijxDu3jCh3Is5HDYfbhfugSYcr7pLXiVGu7aUfSLJChPeac_rRf7od", "WfjI"),
        concat!("{\"token\": \"nv", "api-", "QM2XaX2h6zaPGE4prknGoeA22E4YRRZN0NtcUvPYfJ7XrKi36UV_mlXmdgrL", "pHee", "\"}"),
    ],
    counterexamples: &[
        concat!("NVIDIA_API_KEY=nv", "api-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NVIDIA_API_KEY=nv", "api-", "ovfwnFiR0l5r7kOo"),
    ],
    rotation: Rotation {
        url: "https://build.nvidia.com/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
