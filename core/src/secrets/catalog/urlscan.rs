//! urlscan.io: keys of the API. Documentation: urlscan.io/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "urlscan-api-key",
        kind: "urlscan.io API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it reads your private scans.",
        aliases: &["trufflehog:urlscan"],
    }),
    keywords: &["urlscan", "url_scan"],
    regex: near!("url_?scan", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("URLSCAN_API_KEY=", "b23982fa-b9ff", "-e634-3757-8dc5afb70ca5"),
        concat!("\"urlscan_api_key\": \"", "4cb87b09-da72", "-7f27-3cea-202db56d8170", "\""),
    ],
    counterexamples: samples![
        "URLSCAN_API_KEY=${URLSCAN_API_KEY}",
        concat!("See the urlscan key in the vault, build ", "4cb87b09-da72", "-7f27-3cea-202db56d8170"),
    ],
    rotation: Rotation {
        url: "https://urlscan.io/user/profile/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
