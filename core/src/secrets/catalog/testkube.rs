//! Testkube: keys of the API. Documentation: docs.testkube.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "testkube-api-key",
        kind: "Testkube API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs tests in your clusters.",
        aliases: &[],
    }),
    keywords: &["tkcapi_"],
    regex: token!("tkcapi_[0-9A-Za-z]{30,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TESTKUBE_API_KEY=tk", "capi_", "szOjLYbmww3dw2KYbMneJ1w8J7KwvU"),
        concat!("token: \"tk", "capi_", "keWR0xM8yUIWT9E2XePvcojrL3WxKCk", "\""),
    ],
    counterexamples: samples![
        concat!("TESTKUBE_API_KEY=tk", "capi_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TESTKUBE_API_KEY=tk", "capi_", "keWR0x"),
    ],
    rotation: Rotation {
        url: "https://app.testkube.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
