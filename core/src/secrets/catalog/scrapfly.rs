//! Scrapfly: keys. Documentation: scrapfly.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scrapfly-api-key",
        kind: "Scrapfly API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:scrapfly"],
    }),
    keywords: &["scp-live-", "scp-test-"],
    regex: token!("scp-(?:live|test)-[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SCRAPFLY_API_KEY=sc", "p-", "test-e378ba89d76db75f302c13f8a4f08477"),
        concat!("token => 'sc", "p-", "test-aa91a1f08ca9217a2384f78f749fe441", "',"),
    ],
    counterexamples: samples![
        concat!("SCRAPFLY_API_KEY=sc", "p-", "xxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SCRAPFLY_API_KEY=sc", "p-", "test-a"),
    ],
    rotation: Rotation {
        url: "https://scrapfly.io/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
