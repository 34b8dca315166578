//! Unsplash: keys of apps. Documentation: unsplash.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "unsplash-access-key",
        kind: "Unsplash access key or secret",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It counts against the limit of your app; the secret acts for its users.",
        aliases: &["trufflehog:unsplash"],
    }),
    keywords: &["unsplash"],
    regex: near!("unsplash", "[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("UNSPLASH_SECRET=", "G-n24WzfbYeT0SEKVagC8m71h_LOiEOeD0cSvA1g", "MyT"),
        concat!("\"unsplash_secret\": \"", "oTivZNhSUlzKTOLYEXkurJsd1CwpRkUwX5Lvg9td", "xAY", "\""),
    ],
    counterexamples: samples![
        "UNSPLASH_SECRET=${UNSPLASH_SECRET}",
        concat!("See the unsplash secret in the vault, build ", "oTivZNhSUlzKTOLYEXkurJsd1CwpRkUwX5Lvg9td", "xAY"),
    ],
    rotation: Rotation {
        url: "https://unsplash.com/oauth/applications",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
