//! Kagi: API tokens. Documentation: help.kagi.com/kagi/api/overview.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kagi-api-key",
        kind: "Kagi API token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it searches at your expense.",
        aliases: &["betterleaks:kagi-api-key"],
    }),
    keywords: &["kagi"],
    regex: named!("kagi", r"[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KAGI_API_KEY=", "_F8C4wkKD9W.GDAL183y0axsiepyCkod3YvOj9VPsUiphGpQP_R39rz"),
        concat!("\"kagi_api_key\": \"", "dWaKsTDcjGv.QkK0FChElNvQdWTKaneBG9D09vUJC2Qry0-irE7Jzzq", "\""),
        concat!("kagi_api_key := \"", "DEc83WdwB4-.XOEH3edgFJ_sUqkASKqbAM1BZFrFYejsHcLlEWaofrd", "\""),
    ],
    counterexamples: samples![
        "KAGI_API_KEY=${KAGI_API_KEY}",
        concat!("See kagi api key in the vault, build ", "NP", "_4_", "38PZiI.QtCX7RGElv2nXuDW65mZ_ckeeXX8BalHk9YNIzzeLqa"),
    ],
    rotation: Rotation {
        url: "https://kagi.com/settings?p=api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
