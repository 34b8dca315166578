//! Iterative Studio: access tokens. Documentation: dvc.org/doc/studio.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static STUDIO_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "iterative-studio-token",
        kind: "DVC Studio access token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes the experiments of the team.",
        aliases: &[],
    }),
    keywords: &["isat_"],
    regex: dashed!("isat_[0-9A-Za-z-]{36,60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DVC_STUDIO_TOKEN=is", "at_", "kQLGr23VOOt3gej2y5GnhNzoczuY7RYzrC7m"),
        concat!("token: \"is", "at_", "-jjx7EAt9RzJiMjf-aTrD5QHNARaUzKSY0AQuBd9z", "\""),
    ],
    counterexamples: samples![concat!("DVC_STUDIO_TOKEN=is", "at_HgEtRgFSmC")],
    rotation: Rotation {
        url: "https://studio.datachain.ai/user/_/profile",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
