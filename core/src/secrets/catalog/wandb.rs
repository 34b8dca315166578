//! Weights & Biases: keys of the API. Documentation: docs.wandb.ai; the first generation is 40 hexadecimal digits beside the name.

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
    examples: samples![
        concat!(
            "WANDB_API_KEY=wan",
            "db_v1_",
            "zzwJAXu9cKP5D6jIf6Z16mOmvvN4MipemosW2h8oCjR5QHzdPAtorITHLJwE",
            "FF4afQtAWEzmzGkbY"
        ),
        concat!(
            "token: \"wan",
            "db_v1_",
            "VTOsLq1mSBu3OVJkqlE77BCc3kpl8qKNgahUJU1Xr9vjNkq4bRyOyPKreqUA",
            "hp3Kearn1uj5g6wES",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("WANDB_API_KEY=wan", "db_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WANDB_API_KEY=wan", "db_v1_", "6Me8B1ShP3XOu9qxxcz"),
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
    examples: samples![
        concat!("WANDB_API_KEY=", "402580468ebc599037bb683bf118f83b71600ea2"),
        concat!("\"wandb_api_key\": \"", "7dce7e463fcfe573119c146592cd566d1bfda397", "\""),
    ],
    counterexamples: samples![
        "WANDB_API_KEY=${WANDB_API_KEY}",
        concat!("See wandb api key in the vault, build ", "66683345f6bc2ddb60bb692733cf40db541483b1"),
    ],
    rotation: Rotation {
        url: "https://wandb.ai/authorize",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
