//! FullStory: API keys. Documentation: developer.fullstory.com/server/v1/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fullstory-api-key",
        kind: "FullStory API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads what your users did in the app.",
        aliases: &["betterleaks:fullstory-api-key", "trufflehog:fullstory"],
    }),
    keywords: &["fullstory", "full_story", "fs_api"],
    regex: named!("full_?story|fs_api", r"(?:na1|eu1)\.[0-9A-Za-z+/]{20,120}={0,2}"),
    reach: Reach { left: 32, right: 400 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FULLSTORY_API_KEY=eu", "1.h", "88s+SV6yNEOOzYSK+XOrZjG"),
        concat!("\"fullstory_api_key\": \"eu", "1.q", "7YU7H+xoferUScrhBiB2", "\""),
        concat!("const fullstoryApiKey = 'eu", "1.n", "1B+EwVtOKVWoNrbCwmFcG9I", "';"),
    ],
    counterexamples: samples![
        "FULLSTORY_API_KEY=${FULLSTORY_API_KEY}",
        concat!("See fullstory api key in the vault, build ", "eu", "1.T", "46BCxtVV9OBjygNYTm+"),
    ],
    rotation: Rotation {
        url: "https://app.fullstory.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
