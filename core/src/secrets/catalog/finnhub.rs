//! Finnhub: API keys. Documentation: finnhub.io/docs/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "finnhub-access-token",
        kind: "Finnhub API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for market data at your expense.",
        aliases: &["gitleaks:finnhub-access-token", "trufflehog:finnhub"],
    }),
    keywords: &["finnhub"],
    regex: named!("finnhub", "[0-9a-z]{20}(?:[0-9a-z]{20})?"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FINNHUB_API_KEY=", "383h8htndvcirsalu2c0"),
        concat!("\"finnhub_api_key\": \"", "wjsrahk8mgibtlmrkjs06sazvogphfrxuslmee2l", "\""),
        concat!("const finnhubApiKey = '", "4aitgyfowzf1lyvuntys49zbsxik7tw6jhd55i2y", "';"),
    ],
    counterexamples: samples![
        "FINNHUB_API_KEY=${FINNHUB_API_KEY}",
        concat!("See finnhub api key in the vault, build ", "o5mjs4fchrmyblfaawloyhjzaqg16t4600v6u1nf"),
    ],
    rotation: Rotation {
        url: "https://finnhub.io/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
