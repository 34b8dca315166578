//! Liveblocks: secret keys. Documentation: liveblocks.io/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "liveblocks-secret-key",
        kind: "Liveblocks secret key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the rooms of your users.",
        aliases: &[],
    }),
    keywords: &["sk_prod_", "sk_dev_"],
    regex: dashed!("sk_(?:prod|dev)_[0-9A-Za-z_-]{64}"),
    reach: Reach { left: 8, right: 88 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LIVEBLOCKS_SECRET_KEY=sk", "_de", "v_M8kIqABSkBhkvX-x-IsLFvgBQJs88RDNCqkC6VXtqIZwu0zbbXx86J0v3g", "NHaYSS"),
        concat!("{\"token\": \"sk", "_pr", "od_tclhBBbkW0lCgPvIhKA2LIW5x-LIiYh-7uXzTFkV0Fj4uD2Yu0fgvS7er", "nt_gt70", "\"}"),
    ],
    counterexamples: samples![concat!("LIVEBLOCKS_SECRET_KEY=sk", "_prod_Ih--dy4CugPl9awV")],
    rotation: Rotation {
        url: "https://liveblocks.io/dashboard/apikeys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
