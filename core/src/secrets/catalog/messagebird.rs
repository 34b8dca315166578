//! MessageBird (Bird): keys of the API. Documentation: developers.messagebird.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "messagebird-api-token",
        kind: "MessageBird API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends messages at your expense and reads those sent.",
        aliases: &["betterleaks:messagebird-api-token", "gitleaks:messagebird-api-token", "trufflehog:messagebird"],
    }),
    keywords: &["messagebird", "message_bird", "message-bird"],
    regex: near!("message[_-]?bird", "(?:live_|test_)?[0-9A-Za-z]{25}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MESSAGEBIRD_API_TOKEN=", "live_yapzx4u8MIbl3TrMHp9VOCSK6"),
        concat!("const messagebirdApiToken = '", "live_nJ9UG7HBY4jR27N7oQigKLGYt", "';"),
    ],
    counterexamples: samples![
        "MESSAGEBIRD_API_TOKEN=${MESSAGEBIRD_API_TOKEN}",
        concat!("See the messagebird token in the vault, build ", "live_nJ9UG7HBY4jR27N7oQigKLGYt"),
    ],
    rotation: Rotation {
        url: "https://dashboard.messagebird.com/developers/access",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "messagebird-client-id",
        kind: "MessageBird client id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the client; its secret mostly stands near it.",
        aliases: &["betterleaks:messagebird-client-id", "gitleaks:messagebird-client-id"],
    }),
    keywords: &["messagebird", "message_bird", "message-bird"],
    regex: named!("message[_-]?bird[_-]?client(?:[_-]?id)?", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MESSAGEBIRD_CLIENT_ID=", "38d36625-7d5f", "-5e18-4951-82760dac98f1"),
        concat!("\"messagebird_client_id\": \"", "5ca0e6d9-851f", "-1e84-18b0-7ff9c0e8792b", "\""),
    ],
    counterexamples: samples![
        "MESSAGEBIRD_CLIENT_ID=${MESSAGEBIRD_CLIENT_ID}",
        concat!("See the messagebird key in the vault, build ", "5ca0e6d9-851f", "-1e84-18b0-7ff9c0e8792b"),
    ],
    rotation: Rotation {
        url: "https://dashboard.messagebird.com/developers/access",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
