//! Jina AI: keys. Documentation: docs.jina.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "jina-api-key",
        kind: "Jina AI key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &[],
    }),
    keywords: &["jina_"],
    regex: dashed!("jina_[0-9A-Za-z_-]{60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("JINA_API_KEY=ji", "na_", "jJIJ4cWaQq_cW5Weoekkc8XM-RQR1zJsiyF9-VgL7_XM6-DxBkg9uCw3cbuI"),
        concat!("- value: ji", "na_", "MoHQdCC4Ax8fm1_c7WmWSFS55QTnDQladE_tRUg4oRC-TaOGu_NM1I75BheH"),
    ],
    counterexamples: samples![concat!("JINA_API_KEY=ji", "na_WEIkefl1nCNoS4LE")],
    rotation: Rotation {
        url: "https://jina.ai/api-dashboard/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
