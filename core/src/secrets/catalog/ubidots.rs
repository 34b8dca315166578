//! Ubidots: tokens. Documentation: docs.ubidots.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ubidots-api-token",
        kind: "Ubidots token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and sends the measurements of your devices.",
        aliases: &["trufflehog:ubidots"],
    }),
    keywords: &["bbus-", "bbff-"],
    regex: token!("BB(?:US|FF)-[0-9A-Za-z]{28,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("UBIDOTS_API_TOKEN=B", "B", "US-ozHW1hoDvGolzOWDU3BXlpfd3mS8e"),
        concat!("token => 'B", "B", "FF-eGnYJ3WK6q1cKmmvnzU8oZrxokQ0", "',"),
    ],
    counterexamples: samples![
        concat!("UBIDOTS_API_TOKEN=B", "B", "xx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("UBIDOTS_API_TOKEN=B", "B", "FF-eGn"),
    ],
    rotation: Rotation {
        url: "https://industrial.ubidots.com/userdata/api/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
