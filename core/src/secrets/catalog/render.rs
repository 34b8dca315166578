//! Render: keys of the API. Documentation: render.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "render-api-key",
        kind: "Render API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it deploys services and reads their environment variables.",
        aliases: &["betterleaks:render-api-key"],
    }),
    keywords: &["rnd_"],
    regex: token!("rnd_[0-9A-Za-z]{28,32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RENDER_API_KEY=rn", "d_", "QZjVFOBrdetBXH3Qd219tRg79BfL"),
        concat!("{\"token\": \"rn", "d_", "q8QoinziFrThLW4lKQEzouiFdDt5", "\"}"),
    ],
    counterexamples: samples![
        concat!("RENDER_API_KEY=rn", "d_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("RENDER_API_KEY=rn", "d_", "tyJMjX5"),
    ],
    rotation: Rotation {
        url: "https://dashboard.render.com/u/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
