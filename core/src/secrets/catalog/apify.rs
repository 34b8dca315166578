//! Apify: API tokens. Documentation: docs.apify.com/platform/integrations/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "apify-api-token",
        kind: "Apify API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs actors at your expense and reads what they gathered.",
        aliases: &["trufflehog:apify"],
    }),
    keywords: &["apify_api_", "apify_proxy_"],
    regex: token!("apify_(?:api|proxy)_[0-9A-Za-z]{32,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("APIFY_TOKEN=ap", "ify", "_api_4xchBZzP4saFyVbsdvblwKnoY5NIpt4zKl9Z1"),
        concat!("- value: ap", "ify", "_proxy_C2L4ZriqsxPG2zo1XEMShZ2wHWlHXBkG"),
    ],
    counterexamples: samples![concat!("APIFY_TOKEN=ap", "ify_proxy_o9N7t")],
    rotation: Rotation {
        url: "https://console.apify.com/settings/integrations",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
