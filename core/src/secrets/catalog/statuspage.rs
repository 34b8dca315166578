//! Statuspage: keys of the API. Documentation: developer.statuspage.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "statuspage-api-key",
        kind: "Statuspage API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it tells your customers that you are down, or that you are not.",
        aliases: &["trufflehog:statuspage"],
    }),
    keywords: &["statuspage", "status_page"],
    regex: near!("status_?page", "(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("STATUSPAGE_API_KEY=", "5c8a4b73-0298", "-5053-6d02-6dc1ec33eb70"),
        concat!("\"statuspage_api_key\": \"", "732e1e17a1e96228c0a7d4ce9eedf4834d3e620e", "7cc4b47f4f0b9a3947a76506", "\""),
    ],
    counterexamples: samples![
        "STATUSPAGE_API_KEY=${STATUSPAGE_API_KEY}",
        concat!(
            "See the statuspage key in the vault, build ",
            "732e1e17a1e96228c0a7d4ce9eedf4834d3e620e",
            "7cc4b47f4f0b9a3947a76506"
        ),
    ],
    rotation: Rotation {
        url: "https://manage.statuspage.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
