//! ScrapingBee: keys. Documentation: www.scrapingbee.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scrapingbee-api-key",
        kind: "ScrapingBee API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:scrapingbee"],
    }),
    keywords: &["scrapingbee", "scraping_bee"],
    regex: near!("scraping_?bee", "[0-9A-Z]{80}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SCRAPINGBEE_KEY=", "0UNSN1O6P4UJS1Q6NKWT7OSS8MY159FC9PZHUKF0", "4AXY2DQNLLO46SZU1UM91OXE2LI6CU7MTAHND2J5"),
        concat!(
            "const scrapingbeeKey = '",
            "G6BGH5EAROJISG92YVJZMB8OHDLAGDA2Z1NWHDZR",
            "68FZZN7UR76OT2ROI51FCJ7MPABQ45TDHOR7BKD3",
            "';"
        ),
    ],
    counterexamples: samples![
        "SCRAPINGBEE_KEY=${SCRAPINGBEE_KEY}",
        concat!(
            "See the scrapingbee key in the vault, build ",
            "G6BGH5EAROJISG92YVJZMB8OHDLAGDA2Z1NWHDZR",
            "68FZZN7UR76OT2ROI51FCJ7MPABQ45TDHOR7BKD3"
        ),
    ],
    rotation: Rotation {
        url: "https://dashboard.scrapingbee.com/account/profile",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
