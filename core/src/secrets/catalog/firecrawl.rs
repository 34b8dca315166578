//! Firecrawl: keys of the API. Documentation: docs.firecrawl.dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "firecrawl-api-key",
        kind: "Firecrawl API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it crawls at your expense.",
        aliases: &[],
    }),
    keywords: &["fc-"],
    regex: token!("fc-[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FIRECRAWL_API_KEY=f", "c-", "808ba2e09e993ee52a20dd0b275032ee"),
        concat!("{\"token\": \"f", "c-", "dc9e304723a6812b2b13ba881b124a1f", "\"}"),
    ],
    counterexamples: samples![
        concat!("FIRECRAWL_API_KEY=f", "c-00000000000000000000000000000000"),
        concat!("FIRECRAWL_API_KEY=f", "c-", "81ad5578"),
    ],
    rotation: Rotation {
        url: "https://www.firecrawl.dev/app/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
