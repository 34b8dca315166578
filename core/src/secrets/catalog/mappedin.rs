//! Mappedin: keys of the API. Documentation: developer.mappedin.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mappedin-api-secret",
        kind: "Mappedin API secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the maps of your buildings.",
        aliases: &[],
    }),
    keywords: &["mis_"],
    regex: token!("mis_[0-9A-Za-z]{51}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAPPEDIN_SECRET=mi", "s_", "SM6GvhN4sclR7ahmRoo72yNn6yWlfG1mNO35IuED", "PteSmTILBST"),
        concat!("Authorization: Bearer mi", "s_", "oCwNsJ6IczTOdtmS9YJGLtOiI8PGGHwor69dAtDc", "brVw8h6Aafe"),
    ],
    counterexamples: samples![
        concat!("MAPPEDIN_SECRET=mi", "s_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxx"),
        concat!("MAPPEDIN_SECRET=mi", "s_", "oCwNsJ"),
    ],
    rotation: Rotation {
        url: "https://app.mappedin.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mappedin-api-key",
        kind: "Mappedin API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the key; its secret half mostly stands beside it. The pair reads your maps.",
        aliases: &[],
    }),
    keywords: &["mik_"],
    regex: token!("mik_[0-9A-Za-z]{25}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAPPEDIN_API_KEY=mi", "k_", "l5K5nEYJHVLY4mIZhWdgz4MtB"),
        concat!("- value: mi", "k_", "yEfSqvP2W6PMMSOF7db6q1k9n"),
    ],
    counterexamples: samples![
        concat!("MAPPEDIN_API_KEY=mi", "k_", "xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MAPPEDIN_API_KEY=mi", "k_", "yEfSqv"),
    ],
    rotation: Rotation {
        url: "https://app.mappedin.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
