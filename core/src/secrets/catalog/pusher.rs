//! Pusher: secrets of apps. Documentation: pusher.com/docs/channels.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pusher-app-secret",
        kind: "Pusher app secret or key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "With the key it sends events to all clients and signs them into private channels.",
        aliases: &["trufflehog:pusherchannelkey"],
    }),
    keywords: &["pusher"],
    regex: near!("pusher", "[0-9a-f]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("PUSHER_APP_SECRET=", "9c41337e3cc2bdd6fa3a"),
        concat!("\"pusher_app_secret\": \"", "2bd0c6307ab3e95c886a", "\""),
    ],
    counterexamples: samples![
        "PUSHER_APP_SECRET=${PUSHER_APP_SECRET}",
        concat!("See the pusher secret in the vault, build ", "2bd0c6307ab3e95c886a"),
    ],
    rotation: Rotation {
        url: "https://dashboard.pusher.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
