//! Disqus: keys of applications. Documentation: disqus.com/api/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "disqus-api-key",
        kind: "Disqus key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application on the comments of the sites.",
        aliases: &["betterleaks:disqus-api-key", "trufflehog:disqus"],
    }),
    keywords: &["disqus"],
    regex: named!("disqus", "[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DISQUS_SECRET_KEY=", "MmFtrnCmKweCUmTBft9vLHR8Na0qNYEBY2ajrqHUULwaPsyeN7XUIVjTeMM6", "9lWx"),
        concat!("\"disqus_secret_key\": \"", "2PvA07fsTCEm1YVcJYF5XpYDd5ERhFqX4SFxqWD04XIxW0kitecJYM2JNysL", "6Vdy", "\""),
        concat!("const disqusSecretKey = '", "EDLh36fUkhxTUNR4W5RlWaCHXNbNbncKENaeLzZHZztWqQxPJiTMvB9KOGAn", "svXZ", "';"),
    ],
    counterexamples: samples![
        "DISQUS_SECRET_KEY=${DISQUS_SECRET_KEY}",
        concat!("See disqus secret key in the vault, build ", "XexYgkBdR8lnnHT0SBdD0imn9iN3Xx0ctFGcUYm7pkgMoR7GHsQTt5QeJzMpnQ3d"),
    ],
    rotation: Rotation {
        url: "https://disqus.com/api/applications/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
