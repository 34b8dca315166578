//! Hunter: API keys. Documentation: hunter.io/api-documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hunter-api-key",
        kind: "Hunter API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it looks up addresses at your expense.",
        aliases: &["trufflehog:hunter"],
    }),
    keywords: &["hunter_", "hunter.io", "hunterio", "hunter-"],
    regex: near!("hunter", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HUNTER_API_KEY=", "c8b6ae45796775694db4603703121a255acb53b9"),
        concat!("\"hunter_api_key\": \"", "da6a04478a46c288bf617185a4db62b81bf1ee5f", "\""),
        concat!("hunter_api_key := \"", "6f088287920edabb8f578ad168a78641e5fdb882", "\""),
    ],
    counterexamples: samples![
        "HUNTER_API_KEY=${HUNTER_API_KEY}",
        concat!("See hunter api key in the vault, build ", "8c22f29ee837b7699bb118df45e2c997881ff40b"),
    ],
    rotation: Rotation {
        url: "https://hunter.io/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
