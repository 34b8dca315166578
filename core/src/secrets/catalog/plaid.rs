//! Plaid: secrets and access tokens. Format: plaid.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plaid-secret-key",
        kind: "Plaid secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the client id, reads the bank accounts that users have linked.",
        aliases: &["gitleaks:plaid-secret-key"],
    }),
    keywords: &["plaid"],
    regex: near!("plaid", "[0-9a-f]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("PLAID_SECRET=", "269d7fb777a23a8895ada320215343"),
        concat!("\"plaid_secret\": \"", "341777e672628eb53545ac8b2d8e32", "\""),
    ],
    counterexamples: &[
        "PLAID_SECRET=${PLAID_SECRET}",
        concat!("See plaid secret in the vault, build ", "4fee870e711c318603e611ae8f47f1"),
    ],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plaid-api-token",
        kind: "Plaid access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the secret, reads the bank account that the user has linked.",
        aliases: &["gitleaks:plaid-api-token"],
    }),
    keywords: &["access-production-", "access-development-"],
    regex: token!("access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("PLAID_ACCESS_TOKEN=access-", "production-", "423a0144-0f70-506e", "-32fc-73f3246cc9bc"),
        concat!("{\"token\": \"access-", "production-", "b9c83f3f-090f-8bfb", "-e081-336e0f6f91cd", "\"}"),
    ],
    counterexamples: &[concat!("PLAID_ACCESS_TOKEN=access-", "production-abc")],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
