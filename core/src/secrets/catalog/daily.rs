//! Daily: API keys. Documentation: docs.daily.co/reference/rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "daily-api-key",
        kind: "Daily API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it opens rooms and reads their recordings.",
        aliases: &[],
    }),
    keywords: &["daily_", "dailyco", "daily.co", "daily-"],
    regex: near!("daily(?:_?co)?", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DAILY_API_KEY=", "58e835a6b225913189c30bdb1d07b241418f3190b604cca9a44b42c696bc", "5bf0"),
        concat!("\"daily_api_key\": \"", "d92c3ddc084251eb4b375ab83f9b383648381c70c6897904b88b80ae2f1c", "4706", "\""),
        concat!("daily_api_key: ", "14e1d72abe3bfbd44af298d16533c5eaa693ce66d879615512f264f36c09", "eb1f"),
    ],
    counterexamples: samples![
        "DAILY_API_KEY=${DAILY_API_KEY}",
        concat!("See daily api key in the vault, build ", "b729bbf9146efb26b7633c5cd095ee64f3fa707ca009b1fef1265a3774b968bd"),
    ],
    rotation: Rotation {
        url: "https://dashboard.daily.co/developers",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
