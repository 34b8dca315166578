//! Xata: keys of the API. Documentation: xata.io/docs/concepts/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "xata-api-key",
        kind: "Xata API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the databases of its owner.",
        aliases: &[],
    }),
    keywords: &["xau_"],
    regex: token!("xau_[0-9A-Za-z]{30,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("XATA_API_KEY=xa", "u_", "t7C3JSHIEgnNnUGU5FD5ZsClDIsq3W"),
        concat!("token: \"xa", "u_", "1GSnEa3RDt2LeXknQyIQXbjW2QIfQW", "\""),
    ],
    counterexamples: samples![
        concat!("XATA_API_KEY=xa", "u_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("XATA_API_KEY=xa", "u_", "1GSnEa"),
    ],
    rotation: Rotation {
        url: "https://app.xata.io/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
