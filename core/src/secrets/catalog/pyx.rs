//! Astral pyx: keys. Documentation: docs.pyx.dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pyx-user-key",
        kind: "pyx user key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, and as its owner may, publishes packages.",
        aliases: &[],
    }),
    keywords: &["sk-pyx-"],
    regex: token!("sk-pyx-(?:[0-9A-Za-z]{64}|2[0-9A-Za-z]{45})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PYX_API_KEY=sk", "-pyx-", "ReNr1YGrayXp51gjF0nhBN6P8Sq8P2EOksCRd456", "XRZVjjXK3xQDX97knldfmAdv"),
        concat!("token: \"sk", "-pyx-", "L4JSxsIhG4ahn7bMdmN8HsPdRQCwcqZKkacHV2c3", "HqQ1toXEBECrC4Bm60ca83Me", "\""),
    ],
    counterexamples: samples![
        concat!("PYX_API_KEY=sk", "-pyx-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PYX_API_KEY=sk", "-pyx-", "L4JSxs"),
    ],
    rotation: Rotation {
        url: "https://pyx.dev",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
