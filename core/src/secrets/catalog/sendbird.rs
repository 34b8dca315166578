//! Sendbird: tokens of the API. Documentation: sendbird.com/docs/chat/platform-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendbird-access-token",
        kind: "Sendbird API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and writes the chats of all users.",
        aliases: &["betterleaks:sendbird", "gitleaks:sendbird", "trufflehog:sendbird"],
    }),
    keywords: &["sendbird", "send_bird"],
    regex: near!("send_?bird", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENDBIRD_API_TOKEN=", "f72f6eaf5bf3364d9df425011f91e650296ddf10"),
        concat!("\"sendbird_api_token\": \"", "7d69266fa7af5fadbd40575677bc85d8fb9bffb3", "\""),
    ],
    counterexamples: samples![
        "SENDBIRD_API_TOKEN=${SENDBIRD_API_TOKEN}",
        concat!("See the sendbird token in the vault, build ", "7d69266fa7af5fadbd40575677bc85d8fb9bffb3"),
    ],
    rotation: Rotation {
        url: "https://dashboard.sendbird.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendbird-access-id",
        kind: "Sendbird application id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the application; its token mostly stands near it.",
        aliases: &["betterleaks:sendbird-access-id", "gitleaks:sendbird-access-id"],
    }),
    keywords: &["sendbird", "send_bird"],
    regex: named!(
        "send_?bird(?:[_-]?(?:access|app|application|id)){0,3}",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENDBIRD_ACCESS_ID=", "0da1b801-7042", "-0516-05bf-e428c7f30ca0"),
        concat!("const sendbirdAccessId = '", "9b0ba014-2645", "-12a4-cf2a-e47edccfb76a", "';"),
    ],
    counterexamples: samples![
        "SENDBIRD_ACCESS_ID=${SENDBIRD_ACCESS_ID}",
        concat!("See the sendbird key in the vault, build ", "9b0ba014-2645", "-12a4-cf2a-e47edccfb76a"),
    ],
    rotation: Rotation {
        url: "https://dashboard.sendbird.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
