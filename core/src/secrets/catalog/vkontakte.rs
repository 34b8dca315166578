//! VK: access tokens. Documentation: dev.vk.com/api/access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vk-access-token",
        kind: "VK access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes in the name of the user or community.",
        aliases: &[],
    }),
    keywords: &["vk1.a."],
    regex: dotted!(r"vk1\.a\.[0-9A-Za-z_-]{80,240}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "VKONTAKTE_API_TOKEN=vk",
            "1.a.",
            "oztCKfK9wImm29H8VH_H9ku1RvWRxO392RvVYUGQ",
            "-M6EylXvDxuD0RhgeiowJP4LIqSzM5ZfJGDC09G3"
        ),
        concat!(
            "{\"token\": \"vk",
            "1.a.",
            "bAGF9pBdS6tuX65vZC9JVrWAhnur5OAcIKO99o5-",
            "IEjsGgyKg5bkHU6vJPMos43uPPCek_Ex2f_8tL2Q",
            "7",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!(
            "VKONTAKTE_API_TOKEN=vk",
            "1.a.",
            "xxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxx",
            "-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VKONTAKTE_API_TOKEN=vk", "1.a.", "bAGF9p"),
    ],
    rotation: Rotation {
        url: "https://vk.com/apps?act=manage",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
