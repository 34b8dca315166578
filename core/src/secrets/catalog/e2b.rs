//! E2B: API keys. Documentation: e2b.dev/docs/api-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "e2b-api-key",
        kind: "E2B API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs sandboxes at your expense.",
        aliases: &[],
    }),
    keywords: &["e2b_"],
    regex: token!("e2b_[0-9a-f]{40}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("E2B_API_KEY=e2", "b_7", "668e7614dbdfc6360fc44f88209bc0fc2fe6769"),
        concat!("export const token = 'e2", "b_b", "336b3f26fa1188bfec9e73e18abacdea1b52b26", "';"),
    ],
    counterexamples: samples![concat!("E2B_API_KEY=e2", "b_e6ebac3363")],
    rotation: Rotation {
        url: "https://e2b.dev/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
