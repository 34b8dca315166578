//! Orb: keys of the API. Documentation: docs.withorb.com/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "orb-api-key",
        kind: "Orb API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes what your customers are billed.",
        aliases: &[],
    }),
    keywords: &["withorb", "orb_api", "orb_key", "orb_secret", "orb_token", "orb-api", "orb-key"],
    regex: near!(r"(?:\b|_)(?:with)?orb(?:_|\b)", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ORB_API_KEY=", "76888e928c3e77c7072d46158fdd91de3d7c86df", "59abc35b5cd78bbebb593458"),
        concat!("\"orb_api_key\": \"", "0de83c14b9d43a78aa9fc26f4485acac3b2de10d", "fac9e96e1a27b7f12ca9b178", "\""),
    ],
    counterexamples: samples![
        "ORB_API_KEY=${ORB_API_KEY}",
        concat!("See the orb key in the vault, build ", "0de83c14b9d43a78aa9fc26f4485acac3b2de10d", "fac9e96e1a27b7f12ca9b178"),
    ],
    rotation: Rotation {
        url: "https://app.withorb.com/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
