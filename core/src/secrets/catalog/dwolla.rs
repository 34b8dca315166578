//! Dwolla: secrets of applications. Documentation: developers.dwolla.com/docs/auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dwolla-client-secret",
        kind: "Dwolla client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it moves money between bank accounts.",
        aliases: &["trufflehog:dwolla"],
    }),
    keywords: &["dwolla"],
    regex: near!("dwolla", "[0-9A-Za-z+/=_-]{50}|[0-9A-Za-z]{28,48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DWOLLA_APP_SECRET=", "QYAmPxZntoo0HokJvbv6qxRzGJSLqFYrfWN"),
        concat!("\"dwolla_app_secret\": \"", "KD1TFY/lTUJEV=4GCYcgVLZE4_zgeuNKHcc/949T3xN-trGd68", "\""),
        concat!("export DWOLLA_APP_SECRET='", "=ES8OT30sha-TPtVTqtB7WzISwsBTLGpIff0Og-jy_oNHRRY-M", "'"),
    ],
    counterexamples: samples![
        "DWOLLA_APP_SECRET=${DWOLLA_APP_SECRET}",
        concat!("See dwolla app secret in the vault, build ", "u5FSy+qPi0nDQxsJCq1eQOJYUkVg5=NaLkwP0g_MJabLOyfNkr"),
    ],
    rotation: Rotation {
        url: "https://dashboard.dwolla.com/applications-legacy",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
