//! Kling AI: secret keys. Documentation: app.klingai.com/global/dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "klingai-secret-key",
        kind: "Kling AI secret key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it makes videos at your expense.",
        aliases: &[],
    }),
    keywords: &["klingai", "kling_", "kling-"],
    regex: near!("kling(?:ai)?", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KLINGAI_SECRET_KEY=", "1q09kyoEf0YC0vYm8hHitzknDH7d4kGr"),
        concat!("\"klingai_secret_key\": \"", "0bpu158yO1rgFSCV08tjdKWgcdmdqdM7", "\""),
        concat!("const klingaiSecretKey = '", "mD9pBZLAOmtWfllzbnV0HgtawbIKWfFL", "';"),
    ],
    counterexamples: samples![
        "KLINGAI_SECRET_KEY=${KLINGAI_SECRET_KEY}",
        concat!("See klingai secret key in the vault, build ", "rApbp10B127XWTDm35UXUzxj2Who0Bf8"),
    ],
    rotation: Rotation {
        url: "https://app.klingai.com/global/dev",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
