//! Seam: keys of the API. Documentation: docs.seam.co.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "seam-api-key",
        kind: "Seam API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it opens the locks of your buildings.",
        aliases: &[],
    }),
    keywords: &["seam_"],
    regex: token!("seam_[0-9A-Za-z]{1,12}_[1-9A-HJ-NP-Za-km-z]{20,32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SEAM_API_KEY=se", "am_", "NHwd9y_ZLWRN9A36GmC1aUqPXWY"),
        concat!("token: \"se", "am_", "NL_1iiU9oX812erBgQGdgzN", "\""),
    ],
    counterexamples: samples![
        concat!("SEAM_API_KEY=se", "am_", "xxxxxx_xxxxxxxxxxxxxxxxxxxx"),
        concat!("SEAM_API_KEY=se", "am_", "NL_1ii"),
    ],
    rotation: Rotation {
        url: "https://console.seam.co",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
