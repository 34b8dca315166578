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
        concat!("POSTMAN_API_KEY=PM", "AK-", "7c83feb4ec0127f1a41e961c", "-", "e68ae97ae79b91fe90efefde5d3a5836db"),
        concat!("token: \"PM", "AK-", "24c1ab48cf6b4c7749b7a61c", "-", "1ce527fc199656c9c1f499c22c7f0a6abf", "\""),
    ],
    counterexamples: &[
        concat!("POSTMAN_API_KEY=PM", "AK-000000000000000000000000-0000000000000000000000000000000000"),
        concat!("POSTMAN_API_KEY=PM", "AK-", "e2d08375d42c3b4262a175ef", "-", "2cb11da4"),
    ],
    rotation: Rotation {
        url: "https://go.postman.co/settings/me/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
