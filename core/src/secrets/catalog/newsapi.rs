//! News API: keys. Documentation: newsapi.org/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "newsapi-api-key",
        kind: "News API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["newsapi", "news_api"],
    regex: near!("news_?api", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("NEWSAPI_KEY=", "138985a8e45f6c0168e1a1aba4c7ba7e"),
        concat!("'newsapi_key' => '", "fa90efffea9556b5b686f83d05dfbd36", "',"),
    ],
    counterexamples: samples![
        "NEWSAPI_KEY=${NEWSAPI_KEY}",
        concat!("See the newsapi key in the vault, build ", "fa90efffea9556b5b686f83d05dfbd36"),
    ],
    rotation: Rotation {
        url: "https://newsapi.org/account",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
