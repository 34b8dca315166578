//! Moralis: keys of the API. Documentation: docs.moralis.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "moralis-api-key",
        kind: "Moralis API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:moralis"],
    }),
    keywords: &["moralis"],
    regex: near!("moralis", "[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MORALIS_API_KEY=", "UvQcDguoxrVsnH9ZmJJ6ZT4T4ZM3ml4ucpbihiJ6", "M42O3oJPSdtLwUdRlDoocxrM"),
        concat!("const moralisApiKey = '", "EAZ8hRM8U5VlbmcjPIRgpQH9rEQpnlxrIEcPZVAp", "oDQFZP6xZaJHANOuokv00Gw8", "';"),
    ],
    counterexamples: samples![
        "MORALIS_API_KEY=${MORALIS_API_KEY}",
        concat!(
            "See the moralis key in the vault, build ",
            "EAZ8hRM8U5VlbmcjPIRgpQH9rEQpnlxrIEcPZVAp",
            "oDQFZP6xZaJHANOuokv00Gw8"
        ),
    ],
    rotation: Rotation {
        url: "https://admin.moralis.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
