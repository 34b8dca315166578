//! LiveKit: API secrets. Documentation: docs.livekit.io/home/get-started/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "livekit-api-secret",
        kind: "LiveKit API secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it opens and listens to the rooms of your users.",
        aliases: &[],
    }),
    keywords: &["livekit", "live_kit"],
    regex: named!("live_?kit", "[0-9A-Za-z]{43,44}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LIVEKIT_API_SECRET=", "TTiK7TBjfzroOn7bj8AH4BwbJfbGVLonauUrK93n8vr"),
        concat!("\"livekit_api_secret\": \"", "eLki3QmfPUDka1Rrv3vMTl4BJN1ajsBPdQKrop15e5KS", "\""),
        concat!("livekit_api_secret := \"", "xafDn0G3Dc98vrQa2jusGcBNnZh6JVtmApjK2TEZ9kg", "\""),
    ],
    counterexamples: samples![
        "LIVEKIT_API_SECRET=${LIVEKIT_API_SECRET}",
        concat!("See livekit api secret in the vault, build ", "pI4pWrZByV2UzB2ivaWHcqRalzgKScJPKxkNBqlVzCvB"),
    ],
    rotation: Rotation {
        url: "https://cloud.livekit.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
