//! DocuSign: secret keys of integrations. Documentation: developers.docusign.com/platform/auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "docusign-secret-key",
        kind: "DocuSign secret key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the integration and reads the documents of those who granted it.",
        aliases: &["trufflehog:docusign"],
    }),
    keywords: &["docusign"],
    regex: concat!(
        "(?i:docusign)(?i:[0-9a-z_. -]{0,24}?(?:secret|token|pass)[0-9a-z_-]{0,12})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DOCUSIGN_SECRET_KEY=04", "499", "a56-9d17-77ef-f984-7835e74b0928"),
        concat!("\"docusign_secret_key\": \"51", "d50", "e58-ddd6-f45b-a2b6-53efede8c4cd", "\""),
    ],
    counterexamples: samples![
        "DOCUSIGN_SECRET_KEY=${DOCUSIGN_SECRET_KEY}",
        concat!("See docusign secret key in the vault, build ", "7d", "6a4", "cc9-604d-3ec5-48cb-199cc70c4e5c"),
    ],
    rotation: Rotation {
        url: "https://admindemo.docusign.com/apps-and-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
