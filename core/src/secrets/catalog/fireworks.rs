//! Fireworks AI: API keys. Documentation: docs.fireworks.ai/api-reference/introduction.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fireworks-api-key",
        kind: "Fireworks AI API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &[],
    }),
    keywords: &[" fw_", "\"fw_", "'fw_", "=fw_", ":fw_"],
    regex: token!("fw_[0-9A-Za-z]{22,24}"),
    reach: Reach { left: 8, right: 40 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FIREWORKS_API_KEY=fw", "_LN", "11WMkyLTPNkb74Wum2klCP"),
        concat!("token: \"fw", "_wv", "cOs2IUEaMHvb9mjwAoLFBX", "\""),
    ],
    counterexamples: samples![concat!("FIREWORKS_API_KEY=fw", "_9scHX")],
    rotation: Rotation {
        url: "https://app.fireworks.ai/settings/users/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
