//! MailerSend: tokens of the API. Documentation: developers.mailersend.com/general.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailersend-api-token",
        kind: "MailerSend API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends mail in the name of your domains and reads whom you write to.",
        aliases: &["betterleaks:mailersend-api-token"],
    }),
    keywords: &["mlsn."],
    regex: token!(r"mlsn\.[0-9A-Za-z]{30,100}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAILERSEND_API_TOKEN=ml", "sn.", "G2MPR4TsuOWlUSVg2q8hmA6BR3CxHpw"),
        concat!("{\"token\": \"ml", "sn.", "UxiqgZ6Xr5jT39SpQDpJXVVZvDgr9U", "\"}"),
    ],
    counterexamples: samples![
        concat!("MAILERSEND_API_TOKEN=ml", "sn.", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MAILERSEND_API_TOKEN=ml", "sn.", "UxiqgZ"),
    ],
    rotation: Rotation {
        url: "https://app.mailersend.com/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
