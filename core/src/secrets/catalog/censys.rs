//! Censys: API secrets. Documentation: docs.censys.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "censys-api-secret",
        kind: "Censys API secret",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it searches at your expense.",
        aliases: &["trufflehog:censys"],
    }),
    keywords: &["censys"],
    regex: near!("censys", "(?:[0-9A-Za-z]{32}|censys_[0-9A-Za-z_]{20,60})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CENSYS_API_SECRET=", "dSR5pu6JeICsZoEYx7pnEnPGodc4ziIg"),
        concat!("\"censys_api_secret\": \"", "SuzU279GDKUeQB3n4NrAcaeWRV4Gss8c", "\""),
        concat!("censys_api_secret := \"ce", "nsy", "s_D0SZ3qOpwx_pRLPxU4MF75", "\""),
    ],
    counterexamples: samples![
        "CENSYS_API_SECRET=${CENSYS_API_SECRET}",
        concat!("See censys api secret in the vault, build ", "GxoTzIdYWn5bUHZNJUU1MWJaHabsLo2a"),
    ],
    rotation: Rotation {
        url: "https://search.censys.io/account/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
