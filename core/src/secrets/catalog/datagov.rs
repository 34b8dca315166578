//! api.data.gov: keys. Documentation: api.data.gov/docs/developer-manual.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "datagov-api-key",
        kind: "api.data.gov key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it asks the public APIs under your name.",
        aliases: &["betterleaks:datagov-api-key"],
    }),
    keywords: &["data.gov", "data_gov", "data-gov", "datagov"],
    regex: named!("data[._-]?gov", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.9), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DATA_GOV_API_KEY=", "EYNVIgiQ6aSg74QC7mVkLqGA0luLd999lVrNIMuR"),
        concat!("\"data_gov_api_key\": \"", "PbbAk7Oml3sNy9t1xmPYmJBwsOjwEW009XXb7CoD", "\""),
        concat!("data_gov_api_key: ", "3wGEF5sCQLYcImrg4pfeVE6ZRvwW2SJ4oCHl8RBB"),
    ],
    counterexamples: samples![
        "DATA_GOV_API_KEY=${DATA_GOV_API_KEY}",
        concat!("See data gov api key in the vault, build ", "UHmrUncVURFGWkvFKd61VsoQynav0UcyXX2IZNzq"),
    ],
    rotation: Rotation {
        url: "https://api.data.gov/signup/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
