//! Hugging Face: tokens of people and organisations. Documentation: huggingface.co/docs/hub/security-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "huggingface-access-token",
        kind: "Hugging Face access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads private models and data sets, and changes them where it may write.",
        aliases: &[
            "betterleaks:huggingface-access-token",
            "betterleaks:huggingface-organization-api-token",
            "gitleaks:huggingface-access-token",
            "gitleaks:huggingface-organization-api-token",
        ],
    }),
    keywords: &["hf_", "api_org_"],
    regex: token!("(?:hf_|api_org_)[0-9A-Za-z]{34,37}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HF_TOKEN=hf", "_", "uioOYQSuUJzClpbqUcvspniMmKBZFSJOpc"),
        concat!("curl -H \"X-Token: hf", "_", "LqjNAqaNXtojyauIBCoXYCZnCShAFKaLKA", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("HF_TOKEN=hf", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("HF_TOKEN=hf", "_", "wNCfvqQL"),
    ],
    rotation: Rotation {
        url: "https://huggingface.co/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
