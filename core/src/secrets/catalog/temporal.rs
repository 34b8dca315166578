//! Temporal Cloud: keys of the API. Documentation: docs.temporal.io/cloud/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "temporal-cloud-api-key",
        kind: "Temporal Cloud API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts, reads and ends the workflows of its namespaces.",
        aliases: &[],
    }),
    keywords: &["inrlbxbvcmfslmlv"],
    regex: dotted!(
        r"eyJ[0-9A-Za-z_-]{10,200}\.[0-9A-Za-z_-]{20,300}InRlbXBvcmFsLmlv[0-9A-Za-z_-]{20,300}\.[0-9A-Za-z_-]{20,200}"
    ),
    reach: Reach { left: 1040, right: 1040 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "TEMPORAL_API_KEY=ey",
            "J",
            "q2Vttan0AuMDCgD4Es1Y-4LswUWo-AULS.w2jby0RNhWENE0K3TcCBInRlbX",
            "BvcmFsLmlvzsHhR5dW6AkQ1r5LUFsde.qlY7sZoS",
            "eg-JEOeGFbTx"
        ),
        concat!(
            "Authorization: Bearer ey",
            "J",
            "jpVD_lL4isWbpbvTP7Pf4a8z1q2Ti8dtE.CdRYgTGp0gzG1_yOimZGInRlbX",
            "BvcmFsLmlvxuSORPU3Pg1FvtGl26U4.YfXnowZtK",
            "ChabFFWjqB7"
        ),
    ],
    counterexamples: samples![
        concat!(
            "TEMPORAL_API_KEY=ey",
            "J",
            "xxxxxxxxxxxxxxxxxxxx-xxxxxxx-xxxx.xxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxx",
            "xx-xxxxxxxxx"
        ),
        concat!("TEMPORAL_API_KEY=ey", "J", "jpVD_l"),
    ],
    rotation: Rotation {
        url: "https://cloud.temporal.io/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
