//! MuleSoft Anypoint: secrets of connected apps. Documentation: docs.mulesoft.com/access-management/connected-apps-overview.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "anypoint-client-secret",
        kind: "MuleSoft Anypoint secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys and reads the integrations of the organisation.",
        aliases: &["trufflehog:anypoint", "trufflehog:anypointoauth2"],
    }),
    keywords: &["anypoint", "mulesoft"],
    regex: near!(
        "anypoint|mulesoft",
        "(?:[0-9A-Fa-f]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ANYPOINT_CLIENT_SECRET=", "2F7Bd5AB976E697F08caf7dbcf0b25Bb"),
        concat!("\"anypoint_client_secret\": \"CF", "E39", "Fb8-5Ff5-c0F4-B950-ce89DdEEf0Cb", "\""),
        concat!("anypoint_client_secret := \"", "bd6ca14FCa326E2aCd9eAcB41405F312", "\""),
    ],
    counterexamples: samples![
        "ANYPOINT_CLIENT_SECRET=${ANYPOINT_CLIENT_SECRET}",
        concat!("See anypoint client secret in the vault, build ", "e8", "d5d", "BFf-DC59-E57b-79Bc-EA9261D4AbeD"),
    ],
    rotation: Rotation {
        url: "https://anypoint.mulesoft.com/accounts/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
