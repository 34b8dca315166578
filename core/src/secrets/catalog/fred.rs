//! FRED (Federal Reserve Bank of St. Louis): keys of the API. Documentation: fred.stlouisfed.org/docs/api/api_key.html, 32 small letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fred-api-key",
        kind: "FRED API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uses up your quota, and the provider blocks the key.",
        aliases: &[],
    }),
    keywords: &["fred_", "fredapi", "stlouisfed"],
    regex: near!(r"\bfred_|fredapi|stlouisfed", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2)],
    examples: samples![
        concat!("FRED_API_KEY=", "qow8ly4am8lxxz481gq4mwo3wgtnr8i2"),
        concat!("\"fred_api_key\": \"", "2okofognkejyp0lw8rp4budha6j6uq9r", "\""),
        concat!("fred_key: \"", "syoyjjqaab395w101vie07b9mo9ww5xk", "\""),
    ],
    counterexamples: samples![
        "FRED_API_KEY=${FRED_API_KEY}",
        concat!("See fred api key in the vault, build ", "pf97aws8g4rmjdic9vg9irg8ybo4p17m"),
    ],
    rotation: Rotation {
        url: "https://fredaccount.stlouisfed.org/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
