//! Inngest: signing keys. Documentation: inngest.com/docs/platform/signing-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SIGNING_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "inngest-signing-key",
        kind: "Inngest signing key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs calls that run your functions.",
        aliases: &[],
    }),
    keywords: &["signkey-"],
    regex: token!("signkey-(?:[0-9a-z]{1,20}-)?[0-9a-f]{32,64}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("INNGEST_SIGNING_KEY=si", "gnk", "ey-prod-e4e0c3d5ffee2e17c86007c8f20a9062de8d32d7c02b7c0a9ae0", "69d16596469e"),
        concat!("token: \"si", "gnk", "ey-prod-388d2766892ffc4ca337b4c07dc3e3bc011d744663ac54f9cc7f", "edd42a3a7813", "\""),
    ],
    counterexamples: samples![concat!("si", "gnk", "ey-prod-1117bfee01583d", "${SECRET}")],
    rotation: Rotation {
        url: "https://app.inngest.com/env/production/manage/signing-key",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
