//! Baseten: API keys. Documentation: docs.baseten.co.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "baseten-api-key",
        kind: "Baseten API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it runs and deploys models at your expense.",
        aliases: &[],
    }),
    keywords: &["baseten"],
    regex: named!("baseten", r"[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BASETEN_API_KEY=dN", "yOK", "6MA.4axAXqhVWJM4BgezvRFyJBEtKTHKKfVb"),
        concat!("\"baseten_api_key\": \"JI", "4lj", "O0z.5hZzunwqJVsB3ZA70VOE0aHdSYLW5TGK", "\""),
        concat!("const basetenApiKey = 'h9", "8vB", "fhV.iyw2hvy7AlGNmTTRJ5xDQ8U2nvzjAuwS", "';"),
    ],
    counterexamples: samples![
        "BASETEN_API_KEY=${BASETEN_API_KEY}",
        concat!("See baseten api key in the vault, build ", "DM", "lML", "nzk.SHHazAM50fRhWCcqSapoBBFuxLoPPwLb"),
    ],
    rotation: Rotation {
        url: "https://app.baseten.co/settings/api_keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
