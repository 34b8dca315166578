//! Mailjet: secret keys. Format: dev.mailjet.com, 32 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailjet-secret-key",
        kind: "Mailjet secret key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the API key, sends mail from your domains.",
        aliases: &[],
    }),
    keywords: &["mailjet", "mj_api"],
    regex: near!("mailjet|mj_api", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("MAILJET_SECRET_KEY=", "08f32229047fb4f302833a8ead4e4de5"),
        concat!("\"mailjet_secret_key\": \"", "511438eb0b7f65325e9bc39ede98094f", "\""),
    ],
    counterexamples: &[
        "MAILJET_SECRET_KEY=${MAILJET_SECRET_KEY}",
        concat!("See mailjet secret key in the vault, build ", "6a4eb60201e2f8d25fa8cc6680adbdff"),
    ],
    rotation: Rotation {
        url: "https://app.mailjet.com/account/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
