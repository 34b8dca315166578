//! RunPod: keys of the API. Documentation: docs.runpod.io/get-started/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "runpod-api-key",
        kind: "RunPod API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it rents machines at your expense and reads what runs on yours.",
        aliases: &[],
    }),
    keywords: &["rpa_"],
    regex: token!("rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RUNPOD_API_KEY=rp", "a_", "JYU696ZJ8VDQQ74PWIVI4GWLPX6YH9QAE7BFZOEH", "9ZdVi8"),
        concat!("Authorization: Bearer rp", "a_", "UHHDNZCV2LMQW9EMUTEDL9CU9ERG30LWO6WT80A8", "l0ylvE"),
    ],
    counterexamples: samples![
        concat!("RUNPOD_API_KEY=rp", "a_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxx"),
        concat!("RUNPOD_API_KEY=rp", "a_", "UHHDNZ"),
    ],
    rotation: Rotation {
        url: "https://console.runpod.io/user/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
