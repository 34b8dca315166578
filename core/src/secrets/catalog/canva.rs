//! Canva: secrets of integrations. Documentation: canva.dev/docs/connect/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "canva-client-secret",
        kind: "Canva client secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the integration and gets its users' tokens.",
        aliases: &["betterleaks:canva-client-secret"],
    }),
    keywords: &["cnvca"],
    regex: dashed!("cnvca[0-9A-Za-z_-]{51}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CANVA_CLIENT_SECRET=cn", "vca", "gw4GIf5wc4Y6zWgzGgA4vKdHAWHvdVGQqlsPG7ibTleX25fnaMc"),
        concat!("- value: cn", "vca", "e-mq7cIWWzz5G-eibKcZBLwYEsNapZmi_QXSXXY-_Quk_Mof50w"),
    ],
    counterexamples: samples![concat!("CANVA_CLIENT_SECRET=cn", "vcaTEQB19syIG1oj")],
    rotation: Rotation {
        url: "https://www.canva.com/developers/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
