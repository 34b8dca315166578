//! Nylas: keys of the API. Documentation: developer.nylas.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nylas-api-key",
        kind: "Nylas API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and sends the mail of all connected accounts.",
        aliases: &[],
    }),
    keywords: &["nyk_"],
    regex: token!("nyk_(?:v0_)?[0-9A-Za-z]{60,70}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("NYLAS_API_KEY=ny", "k_", "r3qfwQiPrWm7UpR8Rms6PhucFM5iGMl1chMJgfdc", "dDi0ILOsASSaIv1NRqYr"),
        concat!("- value: ny", "k_", "v0_KHI8Va1mKmMqxXu6hkAj2iSHSO9tjwFRxT3e8", "aOf5c3qI3Eg6Alb04IhGzCUIu"),
    ],
    counterexamples: samples![
        concat!("NYLAS_API_KEY=ny", "k_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("NYLAS_API_KEY=ny", "k_", "v0_KHI"),
    ],
    rotation: Rotation {
        url: "https://dashboard-v3.nylas.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nylas-client-secret",
        kind: "Nylas client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the app towards the mailboxes of its users.",
        aliases: &[],
    }),
    keywords: &["nylas"],
    regex: near!("nylas", "[0-9A-Za-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NYLAS_CLIENT_SECRET=", "NQpNBspB7RybowqSExXgv3ovuu6Dph"),
        concat!("\"nylas_client_secret\": \"", "t8RNgLo2S3Sh0uv4giMIUCudhGiJa4", "\""),
    ],
    counterexamples: samples![
        "NYLAS_CLIENT_SECRET=${NYLAS_CLIENT_SECRET}",
        concat!("See the nylas secret in the vault, build ", "t8RNgLo2S3Sh0uv4giMIUCudhGiJa4"),
    ],
    rotation: Rotation {
        url: "https://dashboard-v3.nylas.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
