//! Segment: tokens of the public API, write keys. Documentation: segment.com/docs/api/public-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "segment-public-api-token",
        kind: "Segment public API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes sources and destinations: where the data of your users goes.",
        aliases: &[],
    }),
    keywords: &["sgp_"],
    regex: token!("sgp_[0-9A-Za-z]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SEGMENT_API_TOKEN=sg", "p_", "z9GFiXIH0533imI5eVefcFSjbC9Mh0BTDarWsttv", "BXvqO7xUpSHznXuFc2n2icBs"),
        concat!("{\"token\": \"sg", "p_", "MBDre1MQeuV5VeN4bLOpdZJVQbJFrh8XvAj3KVX7", "vZh75sBEzACITz7RC5omYj1Y", "\"}"),
    ],
    counterexamples: samples![
        concat!("SEGMENT_API_TOKEN=sg", "p_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SEGMENT_API_TOKEN=sg", "p_", "MBDre1"),
    ],
    rotation: Rotation {
        url: "https://app.segment.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "segment-config-api-key",
        kind: "Segment config API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it changes sources and destinations: where the data of your users goes.",
        aliases: &[],
    }),
    keywords: &["segment_", "segmentio", "segment.", "segmentapi", "segmentkey", "segmenttoken", "segmentaccess"],
    regex: near!("segment", r"[0-9A-Za-z_-]{40,50}\.[0-9A-Za-z_-]{40,50}"),
    reach: Reach { left: 32, right: 384 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SEGMENT_API_KEY=", "CrW9QUZplsv27grfDhzmFofCa6JUL9F2gNvPy4pB", ".TKbw1Hk8Tk-wOO9UApiC0zmkTGOfK7pPBwSjB8M", "O"),
        concat!(
            "\"segment_api_key\": \"",
            "43Q-JSdG3Ft8_J0PpSGEegkXTzTRKKTzYi8_GE0A",
            "WLc.4e2cvSRkB-rPgr_3-sN2UBwcjh85b4W9ct9q",
            "SRFW",
            "\""
        ),
    ],
    counterexamples: samples![
        "SEGMENT_API_KEY=${SEGMENT_API_KEY}",
        concat!(
            "See the segment key in the vault, build ",
            "43Q-JSdG3Ft8_J0PpSGEegkXTzTRKKTzYi8_GE0A",
            "WLc.4e2cvSRkB-rPgr_3-sN2UBwcjh85b4W9ct9q",
            "SRFW"
        ),
    ],
    rotation: Rotation {
        url: "https://app.segment.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
