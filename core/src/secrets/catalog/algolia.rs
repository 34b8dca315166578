//! Algolia: admin keys. Format: www.algolia.com/doc/guides/security/api-keys, 32 hexadecimal digits beside a name that says admin or write; search keys are public.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ADMIN_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "algolia-api-key",
        kind: "Algolia admin API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it changes and deletes the indices.",
        aliases: &["gitleaks:algolia-api-key"],
    }),
    keywords: &["algolia"],
    regex: near!(r"algolia[_\- ]?(?:[a-z]{1,12}[_\- ])?(?:admin|write)", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("ALGOLIA_ADMIN_API_KEY=", "a99669ea07430ea639c2e640e43c1a5b"),
        concat!("\"algolia_admin_api_key\": \"", "a2d8897c0d4aed5f610c85a1c381e53e", "\""),
    ],
    counterexamples: &[
        "ALGOLIA_ADMIN_API_KEY=${ALGOLIA_ADMIN_API_KEY}",
        concat!("See algolia admin api key in the vault, build ", "75401a9f6ea4de0011bacd7705bc0710"),
        concat!("ALGOLIA_SEARCH_API_KEY=", "f8e972f4e2359ffb34e8d88e0e927f71"),
    ],
    rotation: Rotation {
        url: "https://dashboard.algolia.com/account/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
