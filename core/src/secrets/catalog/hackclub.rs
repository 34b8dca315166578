//! Hack Club AI: keys. Documentation: docs.ai.hackclub.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static AI_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hackclub-ai-api-key",
        kind: "Hack Club AI key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at the expense of the club.",
        aliases: &[],
    }),
    keywords: &["sk-hc-v1-"],
    regex: token!("sk-hc-v1-[0-9a-f]{64}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HACKCLUB_API_KEY=sk", "-hc", "-v1-7d15ae6183bd0fc022dae04f3e6eb67d278d46c26461b462e868918f", "7adc7983"),
        concat!(
            "export const token = 'sk",
            "-hc",
            "-v1-69e3a620b178a07d206918bc0df53168026d7ac3f1146f6becac2d29",
            "7381041e",
            "';"
        ),
    ],
    counterexamples: samples![concat!("HACKCLUB_API_KEY=sk", "-hc-v1-95f7033940f81b6")],
    rotation: Rotation {
        url: "https://ai.hackclub.com/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
