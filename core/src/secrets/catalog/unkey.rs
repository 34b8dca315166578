//! Unkey: root keys. Documentation: www.unkey.com/docs/security/root-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ROOT_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "unkey-root-key",
        kind: "Unkey root key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it issues keys to your own API.",
        aliases: &[],
    }),
    keywords: &["unkey_"],
    regex: token!("unkey_[0-9A-Za-z]{16,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("UNKEY_API_KEY=un", "key_", "uDTeLnJohEHyD8xsH6lZWzTdBFvQRn"),
        concat!("{\"token\": \"un", "key_", "04n1zhiMpkt7NA3WoWfeQThZ7iqdhG", "\"}"),
    ],
    counterexamples: samples![
        concat!("UNKEY_API_KEY=un", "key_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("UNKEY_API_KEY=un", "key_", "04n1zh"),
    ],
    rotation: Rotation {
        url: "https://app.unkey.com/settings/root-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
