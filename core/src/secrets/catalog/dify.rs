//! Dify: keys of applications and knowledge bases. Documentation: docs.dify.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dify-api-key",
        kind: "Dify API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it runs the application and reads its conversations.",
        aliases: &[],
    }),
    keywords: &["dify"],
    regex: named!("dify", "(?:app|dataset)-[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DIFY_API_KEY=ap", "p-j", "oWofJb6H6W9EYKYSHHMP2We"),
        concat!("\"dify_api_key\": \"da", "tas", "et-HGt1DrhRRXqY2nLUQhLmWce1", "\""),
        concat!("export DIFY_API_KEY='ap", "p-L", "JzgUxfKw1HDB7k7PeO9JSVf", "'"),
    ],
    counterexamples: samples![
        "DIFY_API_KEY=${DIFY_API_KEY}",
        concat!("See dify api key in the vault, build ", "da", "tas", "et-Og9O4zxdOFYUHaVexW34IB4c"),
    ],
    rotation: Rotation {
        url: "https://cloud.dify.ai/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
