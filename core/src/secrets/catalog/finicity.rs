//! Finicity: app keys and partner secrets. Documentation: developer.mastercard.com/open-finance-us/documentation/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "finicity-api-token",
        kind: "Finicity app key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads, with the partner secret, the bank accounts of your customers.",
        aliases: &["betterleaks:finicity-api-token", "gitleaks:finicity-api-token"],
    }),
    keywords: &["finicity"],
    regex: near!("finicity", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FINICITY_API_TOKEN=", "43ddd90763bb9222a2483b0adde72d62"),
        concat!("\"finicity_api_token\": \"", "44272e459dd2d5cdbf12d5bc6ed98df5", "\""),
        concat!("export FINICITY_API_TOKEN='", "e94ea207a61766e01aea370fc5731170", "'"),
    ],
    counterexamples: samples![
        "FINICITY_API_TOKEN=${FINICITY_API_TOKEN}",
        concat!("See finicity api token in the vault, build ", "aa3fbef6bb2ebd6fd6f2ff5c7ae132d3"),
    ],
    rotation: Rotation {
        url: "https://developer.mastercard.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "finicity-client-secret",
        kind: "Finicity partner secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the bank accounts of your customers.",
        aliases: &["betterleaks:finicity-client-secret", "gitleaks:finicity-client-secret"],
    }),
    keywords: &["finicity"],
    regex: near!("finicity", "[0-9A-Za-z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FINICITY_CLIENT_SECRET=", "oEBeKZP5NU7mRG763cdd"),
        concat!("\"finicity_client_secret\": \"", "6XcL65iBVKQtiFiI1J36", "\""),
        concat!("finicity_client_secret := \"", "1vQfeTSUK8FePvJiKqut", "\""),
    ],
    counterexamples: samples![
        "FINICITY_CLIENT_SECRET=${FINICITY_CLIENT_SECRET}",
        concat!("See finicity client secret in the vault, build ", "pX1uyj5NbBeEk6hEREm8"),
    ],
    rotation: Rotation {
        url: "https://developer.mastercard.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
