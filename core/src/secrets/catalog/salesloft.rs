//! Salesloft: keys of the API. Documentation: developers.salesloft.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "salesloft-api-key",
        kind: "Salesloft API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads your customers and writes to them.",
        aliases: &[],
    }),
    keywords: &["salesloft", "sales_loft"],
    regex: named!("sales_?loft", "ak_[0-9a-f]{64}|v2_ak_[0-9]{1,8}_[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SALESLOFT_API_KEY=", "v2_ak_9_796b71d263c57e48da63130180ac9e51", "a8cfcf7906d5a55518e8a4f58394f5d1"),
        concat!("const salesloftApiKey = '", "ak_8e681dfd9d56a20166017922fef25af088776", "534d69b82e9680f283b39e49c6c", "';"),
    ],
    counterexamples: samples![
        "SALESLOFT_API_KEY=${SALESLOFT_API_KEY}",
        concat!(
            "See the salesloft key in the vault, build ",
            "ak_8e681dfd9d56a20166017922fef25af088776",
            "534d69b82e9680f283b39e49c6c"
        ),
    ],
    rotation: Rotation {
        url: "https://accounts.salesloft.com/oauth/applications",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
