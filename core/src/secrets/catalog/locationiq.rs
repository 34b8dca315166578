//! LocationIQ: access tokens. Documentation: docs.locationiq.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "locationiq-access-token",
        kind: "LocationIQ token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it asks for places at your expense.",
        aliases: &["trufflehog:locationiq"],
    }),
    keywords: &["locationiq", "location_iq"],
    regex: named!("location_?iq", r"pk\.[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LOCATIONIQ_TOKEN=pk", ".a8", "2bfb1c1ff6cb64d33c64e96821e17c"),
        concat!("\"locationiq_token\": \"pk", ".79", "83cb5c8b45ff7781feb6abe77ddeab", "\""),
        concat!("locationiq_token := \"pk", ".fb", "c977d498e7d53ea43bcf30f4bb488b", "\""),
    ],
    counterexamples: samples![
        "LOCATIONIQ_TOKEN=${LOCATIONIQ_TOKEN}",
        concat!("See locationiq token in the vault, build ", "pk", ".d5", "4c05d8b6a5b9ae4e0864886425ff8d"),
    ],
    rotation: Rotation {
        url: "https://my.locationiq.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
