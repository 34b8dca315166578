//! Infracost: keys of the API. Documentation: www.infracost.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "infracost-api-token",
        kind: "Infracost API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it asks for prices in your name and sees the cost estimates.",
        aliases: &["betterleaks:infracost-api-token", "gitleaks:infracost-api-token"],
    }),
    keywords: &["ico-"],
    regex: token!("ico-[0-9A-Za-z]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("INFRACOST_API_KEY=ic", "o-", "yoJ3oxW726KsQalb3bCJ5GHWpX2jbFak"),
        concat!("- value: ic", "o-", "LE41kvlVRiVQrQNE7R9AYTf3ODbgRBUR"),
    ],
    counterexamples: samples![
        concat!("INFRACOST_API_KEY=ic", "o-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("INFRACOST_API_KEY=ic", "o-", "sY5qieDy"),
    ],
    rotation: Rotation {
        url: "https://dashboard.infracost.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
