//! TruffleHog Enterprise: keys. Documentation: docs.trufflesecurity.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ENTERPRISE_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trufflehog-enterprise-secret",
        kind: "TruffleHog Enterprise secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With its key id it reads where your secrets were found.",
        aliases: &[],
    }),
    keywords: &["thog-secret-"],
    regex: token!("thog-secret-[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TRUFFLEHOG_SECRET=th", "og-secret-", "2bfff1b81f19947eb29b2621dfd25d48"),
        concat!("- value: th", "og-secret-", "75e4e5837a9a63921dfdf9baa1d47ba6"),
    ],
    counterexamples: samples![
        concat!("TRUFFLEHOG_SECRET=th", "og-secret-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TRUFFLEHOG_SECRET=th", "og-secret-", "75e4e5"),
    ],
    rotation: Rotation {
        url: "https://docs.trufflesecurity.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static ENTERPRISE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trufflehog-enterprise-key",
        kind: "TruffleHog Enterprise key id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the key; its secret mostly stands beside it.",
        aliases: &["trufflehog:trufflehogenterprise"],
    }),
    keywords: &["thog-key-"],
    regex: token!("thog-key-[0-9a-f]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TRUFFLEHOG_API_KEY=th", "og-key-", "024582f8e3f2d402"),
        concat!("token => 'th", "og-key-", "248b34230f2390f6", "',"),
    ],
    counterexamples: samples![
        concat!("TRUFFLEHOG_API_KEY=th", "og-key-", "xxxxxxxxxxxxxxxx"),
        concat!("TRUFFLEHOG_API_KEY=th", "og-key-", "248b34"),
    ],
    rotation: Rotation {
        url: "https://docs.trufflesecurity.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
