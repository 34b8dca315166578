//! NVIDIA: keys of the API catalogue. Documentation: docs.api.nvidia.com.

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
    examples: samples![
        concat!("NVIDIA_API_KEY=nv", "api-", "wVzUJAujL9VI6GqTwStpPimL-aOr_0J_1FwAFZPz84af4aQ1oc7vzs-65c86", "R78e"),
        concat!("{\"token\": \"nv", "api-", "b2aOrODAyyTfCyqoxonLGbSDuJagAahK8o_GJ4-hVVTTPI6YWAMmo77ktdF9", "8VKV", "\"}"),
    ],
    counterexamples: samples![
        concat!("NVIDIA_API_KEY=nv", "api-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NVIDIA_API_KEY=nv", "api-", "8MHylqsy6f38QHN4"),
    ],
    rotation: Rotation {
        url: "https://build.nvidia.com/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
