//! DeviantArt: client secrets and access tokens. Documentation: deviantart.com/developers/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "deviantart-client-secret",
        kind: "DeviantArt client secret or access token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application, or as the user who granted it.",
        aliases: &[],
    }),
    keywords: &["deviantart", "deviant_art"],
    regex: near!("deviant_?art", "(?:[0-9a-f]{32}|[0-9A-Za-z]{40,80})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEVIANTART_CLIENT_SECRET=", "f059664ac161d74b273361fc62cdb3fd"),
        concat!("\"deviantart_client_secret\": \"", "SlbnFiBsr92feEqWQjx9dCU40bU9788sd47y0oVGvmLQq7", "\""),
        concat!("export DEVIANTART_CLIENT_SECRET='", "Dd53fvto9Fv0OWD4kyxBA9Zx93WrnRTeKMEru9zc62BOdf", "'"),
    ],
    counterexamples: samples![
        "DEVIANTART_CLIENT_SECRET=${DEVIANTART_CLIENT_SECRET}",
        concat!("See deviantart client secret in the vault, build ", "vFBM5dYYVNmHcXscvim9rd6KYnRm2Vv4RNaLE1YKBpyt"),
    ],
    rotation: Rotation {
        url: "https://www.deviantart.com/developers/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
