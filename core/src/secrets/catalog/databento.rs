//! Databento: API keys. Documentation: databento.com/docs/portal/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "databento-api-key",
        kind: "Databento API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it buys market data at your expense.",
        aliases: &["betterleaks:databento-api-key"],
    }),
    keywords: &["databento"],
    regex: named!("databento", "db-[0-9A-Za-z]{29}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DATABENTO_API_KEY=db", "-qf", "rYboifhX7b2t5Vz1cMk9bHWl0jJ"),
        concat!("\"databento_api_key\": \"db", "-tv", "XSkKl9qtYbGS1larORgDJdVNdLc", "\""),
        concat!("databento_api_key := \"db", "-A4", "QZiMiUaRzpq4ongaVH56JNLmIXl", "\""),
    ],
    counterexamples: samples![
        "DATABENTO_API_KEY=${DATABENTO_API_KEY}",
        concat!("See databento api key in the vault, build ", "db", "-8S", "MOX48ocTAt9sGCOVhio17CqmWwx"),
    ],
    rotation: Rotation {
        url: "https://databento.com/portal/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
