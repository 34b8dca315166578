//! hCaptcha: secret keys. Documentation: docs.hcaptcha.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hcaptcha-secret-key",
        kind: "hCaptcha secret key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it passes off solved challenges as checked.",
        aliases: &[],
    }),
    keywords: &["hcaptcha", "h_captcha"],
    regex: named!("h_?captcha", "(?:0x[0-9a-fA-F]{40}|ES_[0-9a-f]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HCAPTCHA_SECRET_KEY=ES", "_f8", "8e3b9b6b7254eaf01aade82a2f80d6"),
        concat!("\"hcaptcha_secret_key\": \"ES", "_2f", "b6aa769dd5c68d40ab435469e77569", "\""),
        concat!("const hcaptchaSecretKey = '", "0x2E8C4f8DcF9cC2C3CD31c7398511Cd82f5484C5C", "';"),
    ],
    counterexamples: samples![
        "HCAPTCHA_SECRET_KEY=${HCAPTCHA_SECRET_KEY}",
        concat!("See hcaptcha secret key in the vault, build ", "0x3ABe45dfC25842b3AB9ad8A8299b8C2aaAc92ba1"),
    ],
    rotation: Rotation {
        url: "https://dashboard.hcaptcha.com/settings/secrets",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
