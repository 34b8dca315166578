//! Customer.io: keys of the app and the tracking API. Documentation: docs.customer.io/accounts-and-workspaces/managing-credentials.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "customerio-api-key",
        kind: "Customer.io API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the customers and sends them messages in your name.",
        aliases: &["trufflehog:customerio"],
    }),
    keywords: &["customerio", "customer_io", "customer.io", "cio_app", "cio_track", "cio_site"],
    regex: near!(r"customer_?\.?io|cio_(?:app|track|site)", "(?:[0-9a-f]{32}|[0-9a-f]{20})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.6)],
    examples: samples![
        concat!("CUSTOMERIO_API_KEY=", "daed4658cbd944420c9694953d646fd3"),
        concat!("\"customerio_api_key\": \"", "89ecc17fa7f3eb82933ab7ace7d55d9e", "\""),
        concat!("customerio_api_key := \"", "72479edf6b8afe21599fcb4c967bbdb6", "\""),
    ],
    counterexamples: samples![
        "CUSTOMERIO_API_KEY=${CUSTOMERIO_API_KEY}",
        concat!("See customerio api key in the vault, build ", "7e45d96013e944fedea2ab82d93c75a1"),
    ],
    rotation: Rotation {
        url: "https://fly.customer.io/settings/api_credentials",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
