//! Greptile: API keys. Documentation: greptile.com/docs/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "greptile-api-key",
        kind: "Greptile API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it asks about the code that was indexed.",
        aliases: &["betterleaks:greptile-api-key"],
    }),
    keywords: &["greptile"],
    regex: named!("greptile", "[0-9A-Za-z+/]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GREPTILE_API_KEY=", "ERIzw5cvz5TYKCXMt/iYumrgU7wwwDQtn26pEA0gCMA5//fb"),
        concat!("\"greptile_api_key\": \"", "g+rQPgmqVInRqI33UBlrG3mWr0vYV4Xe0BdHGgOrpe1W6rHu", "\""),
        concat!("export GREPTILE_API_KEY='", "qCFfYnSfbFPl62lMODrSle070Glblw+w+YqvIiyIJZj8WR7c", "'"),
    ],
    counterexamples: samples![
        "GREPTILE_API_KEY=${GREPTILE_API_KEY}",
        concat!("See greptile api key in the vault, build ", "nQC7bU1noItr9jy6C8Xw2b5dv2vmA4PN74MLB/Zo2qOgRoDW"),
    ],
    rotation: Rotation {
        url: "https://app.greptile.com/settings/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
