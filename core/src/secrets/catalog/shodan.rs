//! Shodan: keys of the API. Documentation: developer.shodan.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shodan-api-key",
        kind: "Shodan API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:shodankey"],
    }),
    keywords: &["shodan"],
    regex: near!("shodan", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SHODAN_API_KEY=", "bPPZuCRyt9Q8GGSyeIoX77s4kIPXmejx"),
        concat!("\"shodan_api_key\": \"", "r3TXO742tDD3k0Fjg1RVTawJdBn3s17w", "\""),
    ],
    counterexamples: samples![
        "SHODAN_API_KEY=${SHODAN_API_KEY}",
        concat!("See the shodan key in the vault, build ", "r3TXO742tDD3k0Fjg1RVTawJdBn3s17w"),
    ],
    rotation: Rotation {
        url: "https://account.shodan.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
