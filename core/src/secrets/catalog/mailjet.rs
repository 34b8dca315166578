//! Mailjet: secret keys. Documentation: dev.mailjet.com, 32 hexadecimal digits beside the name.

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
    examples: samples![
        concat!("MAILJET_SECRET_KEY=", "48ed5aa0ebe130cf4627eb8406a927fc"),
        concat!("\"mailjet_secret_key\": \"", "ad34e05d0622ee9375977623a6a45375", "\""),
    ],
    counterexamples: samples![
        "MAILJET_SECRET_KEY=${MAILJET_SECRET_KEY}",
        concat!("See mailjet secret key in the vault, build ", "349c7c78e63c7deb217a31320e217a4a"),
    ],
    rotation: Rotation {
        url: "https://app.mailjet.com/account/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
