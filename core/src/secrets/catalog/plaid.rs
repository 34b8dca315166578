//! Plaid: secrets and access tokens. Documentation: plaid.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plaid-secret-key",
        kind: "Plaid secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the client id, reads the bank accounts that users have linked.",
        aliases: &["betterleaks:plaid-secret-key", "gitleaks:plaid-secret-key"],
    }),
    keywords: &["plaid"],
    regex: near!("plaid", "[0-9a-z]{30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PLAID_SECRET=", "f27859464979e9867c9f99c333feb9"),
        concat!("\"plaid_secret\": \"", "9631e7eb29237ab27a3f672c92b2ba", "\""),
    ],
    counterexamples: samples![
        "PLAID_SECRET=${PLAID_SECRET}",
        concat!("See plaid secret in the vault, build ", "d63e6596bbcd62b638c409a0f394aa"),
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
        aliases: &["betterleaks:plaid-api-token", "gitleaks:plaid-api-token"],
    }),
    keywords: &["access-production-", "access-development-"],
    regex: token!("access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("PLAID_ACCESS_TOKEN=access-", "production-", "74aa96e4-e3ce-20cf", "-98c2-055a9206f617"),
        concat!("{\"token\": \"access-", "production-", "5a417b45-ec5d-7a69", "-164b-6c9b0f2e355c", "\"}"),
    ],
    counterexamples: samples![concat!("PLAID_ACCESS_TOKEN=access-", "production-abc")],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plaid-sandbox-token",
        kind: "Plaid sandbox access token",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It opens the sandbox only.",
        aliases: &[],
    }),
    keywords: &["access-sandbox-"],
    regex: token!("access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PLAID_API_TOKEN=ac", "cess-sandbox-", "7019e7c0-3207", "-53b9-0869-92c83c1c7f59"),
        concat!("- value: ac", "cess-sandbox-", "70880bf3-7493", "-d048-2948-ee31acbda2f6"),
    ],
    counterexamples: samples![
        concat!("PLAID_API_TOKEN=ac", "cess-sandbox-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("PLAID_API_TOKEN=ac", "cess-sandbox-", "70880b"),
    ],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plaid-client-id",
        kind: "Plaid client id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the client; its secret mostly stands beside it.",
        aliases: &["betterleaks:plaid-client-id", "gitleaks:plaid-client-id"],
    }),
    keywords: &["plaid"],
    regex: named!("plaid[_-]?client[_-]?id", "[0-9a-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PLAID_CLIENT_ID=", "zw1n6rinb8ww1cx8vxnbgep0"),
        concat!("const plaidClientId = '", "lh3jgbb0cg1ruxjv1sr1aakr", "';"),
    ],
    counterexamples: samples![
        "PLAID_CLIENT_ID=${PLAID_CLIENT_ID}",
        concat!("See the plaid key in the vault, build ", "lh3jgbb0cg1ruxjv1sr1aakr"),
    ],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
