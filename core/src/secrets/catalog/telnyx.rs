//! Telnyx: keys of the API. Documentation: developers.telnyx.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "telnyx-api-key",
        kind: "Telnyx API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it calls and sends messages at your expense.",
        aliases: &["betterleaks:telnyx", "trufflehog:telnyx"],
    }),
    keywords: &["key0"],
    regex: dashed!("KEY0[0-9A-F]{31}_[0-9A-Za-z_-]{22}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TELNYX_API_KEY=KE", "Y0", "FFD0B0DDFD2A05211D8AE89B491DB47_kBLe-dJ4", "Lr1qtTYofCygXJ"),
        concat!("Authorization: Bearer KE", "Y0", "866CBB4C22C13E5007C4DE890F5C877_HmQqbgko", "kTG6QHGxvbD3Fs"),
    ],
    counterexamples: samples![
        concat!("TELNYX_API_KEY=KE", "Y0", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxx-xxx", "xxxxxxxxxxxxxx"),
        concat!("TELNYX_API_KEY=KE", "Y0", "866CBB"),
    ],
    rotation: Rotation {
        url: "https://portal.telnyx.com/#/app/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ANY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "telnyx-legacy-api-key",
        kind: "Telnyx API key of another form",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it calls and sends messages at your expense.",
        aliases: &[],
    }),
    keywords: &["telnyx"],
    regex: named!("telnyx", "KEY[1-9A-Za-z][0-9A-Za-z_-]{54}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TELNYX_API_KEY=", "KE", "Y", "NSX2OSYq9IetaOxED3bDQ7CLFaqbZQ2OBa9BONPR", "BCTBeUIbJJPG3ef"),
        concat!("'telnyx_api_key' => '", "KE", "Y", "w7z9-ARF_ImKmBOD5hU6XzvuG9KkXvDztTrKLDxN", "dtULk6lPwREFvO6", "',"),
    ],
    counterexamples: samples![
        "TELNYX_API_KEY=${TELNYX_API_KEY}",
        concat!(
            "See the telnyx key in the vault, build ",
            "KE",
            "Y",
            "w7z9-ARF_ImKmBOD5hU6XzvuG9KkXvDztTrKLDxN",
            "dtULk6lPwREFvO6"
        ),
    ],
    rotation: Rotation {
        url: "https://portal.telnyx.com/#/app/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
