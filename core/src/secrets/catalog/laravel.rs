//! Laravel: application keys. Documentation: laravel.com/docs/encryption.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APP_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "laravel-app-key",
        kind: "Laravel application key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it decrypts and forges cookies and sessions, and with them often runs code.",
        aliases: &[],
    }),
    keywords: &["base64:"],
    regex: r"(?i:app_?key|[\x22\x27]key[\x22\x27]|previous_keys)[\x22\x27]?[ \t]{0,4}(?:=>|[:=,])[ \t]{0,4}[\x22\x27]?(?<secret>base64:[0-9A-Za-z+/]{43}=)",
    reach: Reach { left: 40, right: 56 },
    validators: &[Validator::Entropy(3.9)],
    examples: samples![
        concat!("AP", "P_K", "EY=base64:mj7VqF7pWKnm3gH/L/TeB7PUff2sccspmidRI/oUVuf="),
        concat!("  AP", "P_K", "EY=base64:EbUTId7DxYTgb98ThhwYAswij7NnwvOB2sUIMdXlKur=", "  "),
    ],
    counterexamples: samples![concat!("AP", "P_K", "EY=base64:RuCaZLmF5IgZaON5Dgy", "${SECRET}")],
    rotation: Rotation {
        url: "https://laravel.com/docs/encryption",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
