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
        concat!("PLAID_SECRET=", "2f690d29bf894d85495269d7fb7773"),
        concat!("\"plaid_secret\": \"", "8295ada32021534523041777e6726e", "\""),
    ],
    counterexamples: &[
        "PLAID_SECRET=${PLAID_SECRET}",
        concat!("See plaid secret in the vault, build ", "33545ac8b2d8e3942bcfee870e7111"),
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
        concat!("PLAID_ACCESS_TOKEN=access-", "production-", "e03e6118-d474-3c5a", "-4144-7f7a00706452"),
        concat!("{\"token\": \"access-", "production-", "43c43f3e-0c97-cdb8", "-bf3f-990d0f8bf480", "\"}"),
    ],
    counterexamples: &[concat!("PLAID_ACCESS_TOKEN=access-", "production-abc")],
    rotation: Rotation {
        url: "https://dashboard.plaid.com/developers/keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
