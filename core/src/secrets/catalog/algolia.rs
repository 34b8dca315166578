//! Algolia: admin keys. Documentation: www.algolia.com/doc/guides/security/api-keys, 32 hexadecimal digits beside a name that says admin or write; search keys are public.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ADMIN_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "algolia-api-key",
        kind: "Algolia admin API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it changes and deletes the indices.",
        aliases: &["betterleaks:algolia-api-key", "gitleaks:algolia-api-key"],
    }),
    keywords: &["algolia"],
    regex: near!(r"algolia[_\- ]?(?:[a-z]{1,12}[_\- ])?(?:admin|write)", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ALGOLIA_ADMIN_API_KEY=", "e1b089f7f6bc9ffb857a99669ea0743a"),
        concat!("\"algolia_admin_api_key\": \"", "e89c2e640e43c1a58ab762d8897c0d4d", "\""),
    ],
    counterexamples: samples![
        "ALGOLIA_ADMIN_API_KEY=${ALGOLIA_ADMIN_API_KEY}",
        concat!("See algolia admin api key in the vault, build ", "4f110c85a1c381e572aed95401a9f6ed"),
        concat!("ALGOLIA_SEARCH_API_KEY=", "5051bacd7705bc077f70228e972f4e29"),
    ],
    rotation: Rotation {
        url: "https://dashboard.algolia.com/account/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "algolia-key",
        kind: "Algolia API key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it does in the indexes what the key may do; a search-only key may be public.",
        aliases: &[],
    }),
    keywords: &["algolia"],
    regex: concat!(
        "(?i:algolia[_. -]?(?:api|application|private|secret|master)?[_. -]?(?:key|token|secret))",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-z]{32})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ALGOLIA_API_KEY=", "y1loyj0u02lthcrqhorm579saq3ov4zg"),
        concat!("\"algolia_api_key\": \"", "ppmbwyugybkhs6tajvlvi1ayf5lgas02", "\""),
    ],
    counterexamples: samples![
        "ALGOLIA_API_KEY=${ALGOLIA_API_KEY}",
        concat!("See algolia api key in the vault, build ", "vy21gy0hsi1loovbzod5oyrqceop0zgz"),
    ],
    rotation: Rotation {
        url: "https://dashboard.algolia.com/account/api-keys/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
