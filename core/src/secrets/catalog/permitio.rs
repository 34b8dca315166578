//! Permit.io: keys of the API. Documentation: docs.permit.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "permitio-api-key",
        kind: "Permit.io API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes who may do what in your application.",
        aliases: &[],
    }),
    keywords: &["permit_key_"],
    regex: token!("permit_key_[0-9A-Za-z]{80,90}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "PERMITIO_API_KEY=pe",
            "rmit_key_",
            "yw1CVHt9vSI5I8UDTCCYVwGfVD04V5VmATJIWv8E",
            "nY2QIAgDx1Vz8idc79XdoG4Afe2jUsEO7d280hjc"
        ),
        concat!(
            "token => 'pe",
            "rmit_key_",
            "rQXWiv0t05eHp7svNyZHye946nxVNEbmbsXqAEYw",
            "yUt89IgxYNIHvBMbVcaRBpcywTJk2Mpn2T5JDFnk",
            "aw",
            "',"
        ),
    ],
    counterexamples: samples![
        concat!(
            "PERMITIO_API_KEY=pe",
            "rmit_key_",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("PERMITIO_API_KEY=pe", "rmit_key_", "rQXWiv"),
    ],
    rotation: Rotation {
        url: "https://app.permit.io/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
