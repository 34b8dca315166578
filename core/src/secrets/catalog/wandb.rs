//! Weights & Biases: keys of the API. Format: docs.wandb.ai; the first generation is 40 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wandb-api-key",
        kind: "Weights & Biases API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the runs, models and data of the account.",
        aliases: &["betterleaks:weights-and-biases-api-key-v1"],
    }),
    keywords: &["wandb_v1_"],
    regex: token!("wandb_v1_[0-9A-Za-z_]{77}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "WANDB_API_KEY=wan",
            "db_v1_",
            "AFWp3XAvKtOwcQbPYxeuJgPvB0hUJW7RvY57XF8Mf33cZRSvtvE2oPaX0M9S",
            "3UzgO0iLMWmbJ3qs5"
        ),
        concat!(
            "token: \"wan",
            "db_v1_",
            "32CAVkSn0FqtK3ptcY2ENSjF3wAHPRtYA7GINn9kM7m2iOEZQoQO3ExkRYlt",
            "OsDw7wkkfVwiqhXsS",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("WANDB_API_KEY=wan", "db_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WANDB_API_KEY=wan", "db_v1_", "As0hKp96F63nuSxPFw3"),
    ],
    rotation: Rotation {
        url: "https://wandb.ai/authorize",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wandb-legacy-api-key",
        kind: "Weights & Biases API key of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the runs, models and data of the account.",
        aliases: &[],
    }),
    keywords: &["wandb", "weights_and_biases"],
    regex: near!("wandb|weights_and_biases", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("WANDB_API_KEY=", "64db4cfc4ce92d437407320d76138705430c684e"),
        concat!("\"wandb_api_key\": \"", "5379421e097a0152d8da6f1f8e93ba664bf32fc0", "\""),
    ],
    counterexamples: &[
        "WANDB_API_KEY=${WANDB_API_KEY}",
        concat!("See wandb api key in the vault, build ", "5d6867a3f6e9f2e18b4286109aaf39dfb7e2cc67"),
    ],
    rotation: Rotation {
        url: "https://wandb.ai/authorize",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
