//! Eventbrite: private tokens. Documentation: eventbrite.com/platform/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "eventbrite-api-key",
        kind: "Eventbrite token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the orders and attendees and changes the events.",
        aliases: &["trufflehog:eventbrite"],
    }),
    keywords: &["eventbrite"],
    regex: near!("eventbrite", "[0-9A-Z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EVENTBRITE_TOKEN=", "WNPA3TFVV6F3KZREZHJF"),
        concat!("\"eventbrite_token\": \"", "M9H1DA1YENJQUWQW0PQ1", "\""),
        concat!("const eventbriteToken = '", "S0XAGHQ5MSUJTP27GC8L", "';"),
    ],
    counterexamples: samples![
        "EVENTBRITE_TOKEN=${EVENTBRITE_TOKEN}",
        concat!("See eventbrite token in the vault, build ", "ID53BN23Z054IRPU4V9B"),
    ],
    rotation: Rotation {
        url: "https://www.eventbrite.com/platform/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
