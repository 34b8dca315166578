//! Stream (getstream.io): secrets. Documentation: getstream.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stream-api-secret",
        kind: "Stream API secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it signs tokens of any user: it reads and writes every chat and feed.",
        aliases: &[],
    }),
    keywords: &["getstream", "get_stream", "stream_api", "stream_chat", "streamapi", "streamchat"],
    regex: near!("get_?stream(?:_?io)?|stream_?(?:chat|io)?_?api", "[0-9a-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("STREAM_API_SECRET=", "2qmejza8resoxsuh2wryo8z4v0n20fi1vmkyh80m", "rqd1a6czin7qsp6f1dci7d7m"),
        concat!("'stream_api_secret' => '", "o7cxxonrmkz3sxyhlpguunzl4660xsfsu65mmyjo", "jed8ohmn4jtxt4s2f3bg0cll", "',"),
    ],
    counterexamples: samples![
        "STREAM_API_SECRET=${STREAM_API_SECRET}",
        concat!(
            "See the stream secret in the vault, build ",
            "o7cxxonrmkz3sxyhlpguunzl4660xsfsu65mmyjo",
            "jed8ohmn4jtxt4s2f3bg0cll"
        ),
    ],
    rotation: Rotation {
        url: "https://dashboard.getstream.io",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
