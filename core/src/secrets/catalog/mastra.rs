//! Mastra: keys of the memory gateway. Documentation: mastra.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mastra-api-key",
        kind: "Mastra API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads what your agents remember.",
        aliases: &[],
    }),
    keywords: &["msk_"],
    regex: token!("msk_[0-9A-Za-z]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MASTRA_API_KEY=ms", "k_", "T8sovxHs9xCUrlDD4qZ7qxiWz507qtToKvAh8"),
        concat!("export const token = 'ms", "k_", "JTy7KLZv9Riv4zh5yTuSdYowDJdnAYMmHL4Mp", "';"),
    ],
    counterexamples: samples![
        concat!("MASTRA_API_KEY=ms", "k_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MASTRA_API_KEY=ms", "k_", "JTy7KL"),
    ],
    rotation: Rotation {
        url: "https://cloud.mastra.ai",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
