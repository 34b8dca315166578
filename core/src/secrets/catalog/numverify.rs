//! numverify: keys of the API. Documentation: numverify.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "numverify-api-key",
        kind: "numverify API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:numverify"],
    }),
    keywords: &["numverify"],
    regex: near!("numverify", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("NUMVERIFY_API_KEY=", "c0861ef730a845aac1defb1bc4fe8ef4"),
        concat!("const numverifyApiKey = '", "19d0d9581a6c5285d4374dcae30a32ed", "';"),
    ],
    counterexamples: samples![
        "NUMVERIFY_API_KEY=${NUMVERIFY_API_KEY}",
        concat!("See the numverify key in the vault, build ", "19d0d9581a6c5285d4374dcae30a32ed"),
    ],
    rotation: Rotation {
        url: "https://numverify.com/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
