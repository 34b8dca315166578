//! Sqreen: tokens. Documentation: docs.sqreen.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sqreen-token",
        kind: "Sqreen token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it sends wrong attacks as your application.",
        aliases: &[],
    }),
    keywords: &["org_"],
    regex: token!("(?:org|env_org)_[0-9a-f]{56,64}"),
    reach: Reach { left: 88, right: 88 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SQREEN_API_TOKEN=or", "g", "_88f7375c3743fd59baea429b5cf4ebc744fa49d", "aba7cde0df66edd4e"),
        concat!("- value: or", "g", "_842fe973d4514359c9a84b196ea49a9a32c4e72", "1d3f3555245d869cc0a"),
    ],
    counterexamples: samples![
        concat!("SQREEN_API_TOKEN=or", "g", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxx"),
        concat!("SQREEN_API_TOKEN=or", "g", "_842fe"),
    ],
    rotation: Rotation {
        url: "https://my.sqreen.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
