//! Fixer: access keys. Documentation: fixer.io/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fixer-api-key",
        kind: "Fixer access key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for exchange rates at your expense.",
        aliases: &[],
    }),
    keywords: &["fixer"],
    regex: near!("fixer", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FIXER_ACCESS_KEY=", "x2aar8q7wi2er5tobob6i41nj5lxzsn4"),
        concat!("\"fixer_access_key\": \"", "9uopp5ecxphoc7s657loodiawmon7eo5", "\""),
        concat!("const fixerAccessKey = '", "0nhenusak51sgejjvn6lfxb1wylb9bun", "';"),
    ],
    counterexamples: samples![
        "FIXER_ACCESS_KEY=${FIXER_ACCESS_KEY}",
        concat!("See fixer access key in the vault, build ", "br5td3dqvhkx1rrtq684jjist1k6sgrc"),
    ],
    rotation: Rotation {
        url: "https://fixer.io/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
