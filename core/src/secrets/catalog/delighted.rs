//! Delighted: API keys. Documentation: app.delighted.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "delighted-api-key",
        kind: "Delighted API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads what customers answered and asks them in your name.",
        aliases: &["trufflehog:delighted"],
    }),
    keywords: &["delighted"],
    regex: near!("delighted", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DELIGHTED_API_KEY=", "tZQADorkKznGvoGKJtzhpMxtxJc7xKCg"),
        concat!("\"delighted_api_key\": \"", "sF3gTpSPgMUMI4u4Imh4XBl7pEoteWJl", "\""),
        concat!("delighted_api_key: ", "8Gz62hvESWrzAjnjmaY7RbLlkYvDfA4W"),
    ],
    counterexamples: samples![
        "DELIGHTED_API_KEY=${DELIGHTED_API_KEY}",
        concat!("See delighted api key in the vault, build ", "tBIRvXmVFVESobDgAMycUHZVPIFTYuL0"),
    ],
    rotation: Rotation {
        url: "https://app.delighted.com/integrations/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
