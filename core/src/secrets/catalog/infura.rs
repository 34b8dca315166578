//! Infura: API keys. Documentation: docs.infura.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "infura-api-key",
        kind: "Infura API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it calls the nodes at your expense.",
        aliases: &["trufflehog:infura"],
    }),
    keywords: &["infura"],
    regex: concat!(
        "(?:(?i:infura)",
        gap!(),
        "(?i:(?:key|token|secret|auth|api|access|id|project)[0-9a-z_-]{0,12})",
        assigns!(r"|[ \t]"),
        "|infura\\.io/(?:ws/)?v3/)(?<secret>[0-9a-z]{32})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("INFURA_API_KEY=", "b5c7c5b91db1f64a4ba9dbc29fd57ce8"),
        concat!("\"infura_api_key\": \"", "407c34a0e6d5b96e7c53040607c3ac18", "\""),
    ],
    counterexamples: samples![
        "INFURA_API_KEY=${INFURA_API_KEY}",
        concat!("See infura api key in the vault, build ", "0375d4b6429587db3f880ad8924bb4dc"),
    ],
    rotation: Rotation {
        url: "https://developer.metamask.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
