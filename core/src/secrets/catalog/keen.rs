//! Keen: keys of projects. Documentation: keen.io/docs/access/access-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "keenio-api-key",
        kind: "Keen key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and writes the events of the project.",
        aliases: &[],
    }),
    keywords: &["keen"],
    regex: near!("keen", "[0-9A-F]{64}|[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("KEEN_WRITE_KEY=", "a6e9beac22eb1883682003dc73a17d479a693be125dfb02eabeafb32947b", "63c9"),
        concat!("\"keen_write_key\": \"", "654D6F494A862BB6C9BF012EC93293033FAF66B9DA8D38C4B330E665A46C", "18A9", "\""),
        concat!("const keenWriteKey = '", "71C0D9AFDBF8B7DC80C77A0498D6C395FEC5C7B631EEF9CF10FA7F69DEDA", "DA5D", "';"),
    ],
    counterexamples: samples![
        "KEEN_WRITE_KEY=${KEEN_WRITE_KEY}",
        concat!("See keen write key in the vault, build ", "8FACF4A307E2E78FC302FC353D0C2178426B481DED655FE549F31F1B233DA1E6"),
    ],
    rotation: Rotation {
        url: "https://keen.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
