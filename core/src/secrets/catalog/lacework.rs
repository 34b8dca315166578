//! Lacework: API secrets. Documentation: docs.lacework.net/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lacework-api-secret",
        kind: "Lacework API secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the weaknesses of your clouds and changes the policies.",
        aliases: &[],
    }),
    keywords: &["lacework", "lw_"],
    regex: named!("lacework|lw_api|lw_", "_[0-9a-z]{31,32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LW_API_SECRET=", "_tswshyg03f4t0udcbhwrk6hwidd0ima5"),
        concat!("\"lw_api_secret\": \"", "_46zyusx1602sx3vudpr9gr3opkahbtlt", "\""),
        concat!("lw_api_secret := \"", "_xg3156gjnwcyysoet4bv72o9vk0ckcqo", "\""),
    ],
    counterexamples: samples![
        "LW_API_SECRET=${LW_API_SECRET}",
        concat!("See lw api secret in the vault, build ", "_9t6eb0icwiaojp67dujq85uq40b81q1"),
    ],
    rotation: Rotation {
        url: "https://docs.lacework.net/api/generate-api-access-keys-and-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
