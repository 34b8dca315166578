//! ScraperAPI: keys. Documentation: docs.scraperapi.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scraperapi-api-key",
        kind: "ScraperAPI key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:scraperapi"],
    }),
    keywords: &["scraperapi", "scraper_api"],
    regex: near!("scraper_?api|scraper_?key", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SCRAPERAPI_KEY=", "vmrik298h3y60wqauyl62h9vj0t6s1b7"),
        concat!("'scraperapi_key' => '", "ajyt6g6e2t5eof6qpajgjmx5bnknq44l", "',"),
    ],
    counterexamples: samples![
        "SCRAPERAPI_KEY=${SCRAPERAPI_KEY}",
        concat!("See the scraperapi key in the vault, build ", "ajyt6g6e2t5eof6qpajgjmx5bnknq44l"),
    ],
    rotation: Rotation {
        url: "https://dashboard.scraperapi.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
