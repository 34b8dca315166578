//! Twitch: client secrets and stream keys. Format: dev.twitch.tv/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitch-api-token",
        kind: "Twitch client secret or token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application, or as the user who signed in.",
        aliases: &["gitleaks:twitch-api-token"],
    }),
    keywords: &["twitch"],
    regex: near!("twitch", "[0-9a-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("TWITCH_CLIENT_SECRET=", "d86rt4cw097s4ms0ok8dgz8wq84mmd"),
        concat!("\"twitch_client_secret\": \"", "x3w00fpkqaqd2yq25du44a4ltunyq7", "\""),
    ],
    counterexamples: &[
        "TWITCH_CLIENT_SECRET=${TWITCH_CLIENT_SECRET}",
        concat!("See twitch client secret in the vault, build ", "mnpt3zvouiyukjz4rmqveuluzeqng2"),
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
    examples: &[
        concat!("TWITCH_STREAM_KEY=li", "ve_", "344128372", "_", "vQj2IMQnpH2b13j1QvioKncvF0vdpI"),
        concat!("\"twitch_stream_key\": \"li", "ve_", "127591720", "_", "nv7D2hjyg9o3Aqk8jnDOTVncNlvdpL", "\""),
    ],
    counterexamples: &[
        "TWITCH_STREAM_KEY=${TWITCH_STREAM_KEY}",
        concat!("See twitch stream key in the vault, build li", "ve_", "911751762", "_", "L7nJgIy6xV1ipks0a5BXCPaEVMwGa3"),
    ],
    rotation: Rotation {
        url: "https://dashboard.twitch.tv/settings/stream",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
