//! Highnote: secret keys. Documentation: docs.highnote.com/docs/developers/api/using-the-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_LIVE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "highnote-secret-live-key",
        kind: "Highnote live secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it issues cards and moves money.",
        aliases: &["betterleaks:highnote-secret-live-key"],
    }),
    keywords: &["k_live_a2v5xz"],
    regex: padded!("[sr]k_live_a2V5Xz[0-9A-Za-z+/]{60,72}={0,2}"),
    reach: Reach { left: 8, right: 104 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HIGHNOTE_API_KEY=sk", "_li", "ve_a2V5Xzn12sWscXwW6RPJHx3KnVclH8nByhBwNfIW2ynqGkiA4sQIX9L1C", "YPPdRw6i3rVfZ=="),
        concat!("- value: sk", "_li", "ve_a2V5Xz0DRnOjqh2MDX7gbNQXCUS6zBbte8QOzHlEbcwpV8feEYXNdR3kj", "yyeni2xWRbPcQ=="),
    ],
    counterexamples: samples![concat!("sk", "_li", "ve_a2V5XzKGsSOgjrIMDPEMlTkW1b2FCYvqOltbxFgbb3It4uD", "${SECRET}")],
    rotation: Rotation {
        url: "https://dashboard.us.highnote.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "highnote-test-secret-key",
        kind: "Highnote test secret key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money; it shows part of the set-up of the account.",
        aliases: &[],
    }),
    keywords: &["k_test_a2v5xz"],
    regex: padded!("[sr]k_test_a2V5Xz[0-9A-Za-z+/]{60,72}={0,2}"),
    reach: Reach { left: 8, right: 104 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HIGHNOTE_TEST_KEY=sk", "_te", "st_a2V5Xz7edwqCtrHe3rC4psNxQ2OLGK3pP8EqAr1tFVtJZGxrnTqQO5dZv", "0zYITiJ4UilEl=="),
        concat!(
            "export const token = 'sk",
            "_te",
            "st_a2V5XzJMyGXwZw2VqdXcR1a9R2l7VyHVQpr8wsfw3smsCmlXKHA69Pbrv",
            "fKDVF6b32dnl7==",
            "';"
        ),
    ],
    counterexamples: samples![concat!("sk", "_te", "st_a2V5XzBtkLAaBFRAza9igfttQ6Sb8Z6N0B55piZgtu556yP", "${SECRET}")],
    rotation: Rotation {
        url: "https://dashboard.us.highnote.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
