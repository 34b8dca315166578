//! Twitch: client secrets and stream keys. Documentation: dev.twitch.tv/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitch-api-token",
        kind: "Twitch client secret or token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application, or as the user who signed in.",
        aliases: &["betterleaks:twitch-api-token", "gitleaks:twitch-api-token"],
    }),
    keywords: &["twitch"],
    regex: near!("twitch", "[0-9a-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TWITCH_CLIENT_SECRET=", "yswdniilylgj6e667sr13ua1nm8pn1"),
        concat!("\"twitch_client_secret\": \"", "6ght6pc4yqi97j38k15vofmo2my3jr", "\""),
    ],
    counterexamples: samples![
        "TWITCH_CLIENT_SECRET=${TWITCH_CLIENT_SECRET}",
        concat!("See twitch client secret in the vault, build ", "zpnyb8ermb2kb062xk11n4cu2bikb0"),
    ],
    rotation: Rotation {
        url: "https://dev.twitch.tv/console/apps",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static STREAM_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitch-stream-key",
        kind: "Twitch stream key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it broadcasts on the channel.",
        aliases: &[],
    }),
    keywords: &["twitch", "stream_key", "streamkey"],
    regex: near!("twitch|stream_?", "live_[0-9]{8,12}_[0-9A-Za-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TWITCH_STREAM_KEY=li", "ve_", "880489614", "_", "gXxzVAYR880JeIk3NFMLlcJ66zitDu"),
        concat!("\"twitch_stream_key\": \"li", "ve_", "200595319", "_", "za8vCOUoqJhnciU1a2fpiNfKw6fh7r", "\""),
    ],
    counterexamples: samples![
        "TWITCH_STREAM_KEY=${TWITCH_STREAM_KEY}",
        concat!("See twitch stream key in the vault, build li", "ve_", "107836918", "_", "56XvSXwRy8t9YDZ3IY2uMxs4TCveX9"),
    ],
    rotation: Rotation {
        url: "https://dashboard.twitch.tv/settings/stream",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
