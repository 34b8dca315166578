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
        concat!("MAILJET_SECRET_KEY=", "3fea4501db2608f34229047fb4f3528a"),
        concat!("\"mailjet_secret_key\": \"", "cad4e4de6051c11448eb0b7f65327e93", "\""),
    ],
    counterexamples: &[
        "MAILJET_SECRET_KEY=${MAILJET_SECRET_KEY}",
        concat!("See mailjet secret key in the vault, build ", "cde9809445fb7a4e860201e2f8d2afac"),
    ],
    rotation: Rotation {
        url: "https://app.mailjet.com/account/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
