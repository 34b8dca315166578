//! Instantly: API keys. Documentation: developer.instantly.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "instantly-api-key",
        kind: "Instantly API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends mail in your name.",
        aliases: &[],
    }),
    keywords: &["instantly"],
    regex: named!("instantly", "[0-9A-Za-z+/]{66}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("INSTANTLY_API_KEY=MR", "+sV", "sU2PuOOg+j9UD9PYhXQEsWlCfyERxG69jE7jCZuHGy/+qvRSh9LiRY+upBE9", "C=="),
        concat!(
            "\"instantly_api_key\": \"x9",
            "zT4",
            "JsMdJdVYCgLurl9tavtLHrxNOcmueKNpIx1z2hXYLcbKev89ZPwRPb8G4XFU",
            "f==",
            "\""
        ),
        concat!(
            "export INSTANTLY_API_KEY='Tj",
            "t0o",
            "btEEQkHEDGFy23cFhTeEJEfRgrBMyDE+09QwRKBwFAK9U1yHtCJe2oJiWwAO",
            "U==",
            "'"
        ),
    ],
    counterexamples: samples![
        "INSTANTLY_API_KEY=${INSTANTLY_API_KEY}",
        concat!(
            "See instantly api key in the vault, build ",
            "Zz",
            "l4t",
            "gY9qW69YTZna5WT/ON5XfB34itE2FHak4SnkasLA7ujYHh3qb5JEe4wm/4zq",
            "2=="
        ),
    ],
    rotation: Rotation {
        url: "https://app.instantly.ai/app/settings/integrations",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
