//! Postman: keys of the API. Format: learning.postman.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "postman-api-token",
        kind: "Postman API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the workspaces, and with them the credentials kept in environments and requests.",
        aliases: &["gitleaks:postman-api-token"],
    }),
    keywords: &["pmak-"],
    regex: token!("PMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("POSTMAN_API_KEY=PM", "AK-", "d5868ae97ae72b91fe91efee", "-", "13a5836d7eb0a4c1a148cf6b8c7749b7a8"),
        concat!("token: \"PM", "AK-", "c86ce527fc191656c9c3f492", "-", "e7f0a6abf1f2f2d08775d42cfb4262a17b", "\""),
    ],
    counterexamples: &[
        concat!("POSTMAN_API_KEY=PM", "AK-000000000000000000000000-0000000000000000000000000000000000"),
        concat!("POSTMAN_API_KEY=PM", "AK-", "c66cb11dad24966b7e59ed56", "-", "71e10824"),
    ],
    rotation: Rotation {
        url: "https://go.postman.co/settings/me/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
