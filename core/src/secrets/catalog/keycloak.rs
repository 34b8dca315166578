//! Keycloak: client secrets. Documentation: keycloak.org/docs/latest/server_admin.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "keycloak-client-secret",
        kind: "Keycloak client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the client and can ask for its users' tokens.",
        aliases: &[],
    }),
    keywords: &["keycloak"],
    regex: concat!(
        "(?i:keycloak)(?i:[0-9a-z_. -]{0,24}?secret[0-9a-z_-]{0,12})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-Za-z]{32})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("KEYCLOAK_CLIENT_SECRET=", "OPNnEMYv3RNPH9RYG2dzPl3f1WToZImA"),
        concat!("\"keycloak_client_secret\": \"30", "fed", "9a6-b60b-a214-ea12-b89bf67b442a", "\""),
    ],
    counterexamples: samples![
        "KEYCLOAK_CLIENT_SECRET=${KEYCLOAK_CLIENT_SECRET}",
        concat!("See keycloak client secret in the vault, build ", "ymck40e3EcQzmSu652ugy6I9fVqGidhI"),
    ],
    rotation: Rotation {
        url: "https://www.keycloak.org/docs/latest/server_admin/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
