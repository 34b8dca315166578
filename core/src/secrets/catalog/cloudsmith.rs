//! Cloudsmith: API keys. Documentation: help.cloudsmith.io/docs/api-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudsmith-api-key",
        kind: "Cloudsmith API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and replaces packages that others install.",
        aliases: &["betterleaks:cloudsmith-api-key", "trufflehog:cloudsmith"],
    }),
    keywords: &["csa_"],
    regex: token!("csa_[0-9a-f]{30}[0-9A-Za-z]{6}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLOUDSMITH_API_KEY=cs", "a_7", "8449cb601be409bcad9c9891bf811fpz7nl"),
        concat!("token: \"cs", "a_0", "03dbe23e681d3e38fe1af8640723aizL2ps", "\""),
    ],
    counterexamples: samples![concat!("CLOUDSMITH_API_KEY=cs", "a_b9b96712e")],
    rotation: Rotation {
        url: "https://cloudsmith.io/user/settings/api/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
