//! Statsig: keys of servers. Documentation: docs.statsig.com/sdk-keys/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "statsig-server-secret-key",
        kind: "Statsig server secret key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads all gates and experiments, and whom they are for.",
        aliases: &[],
    }),
    keywords: &["statsig"],
    regex: named!("statsig", "(?:secret|console)-[0-9A-Za-z]{40,48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("STATSIG_SECRET=", "secret-50KFmpqqkMc5pT3qbgvBR1i0nJcgLoqgZ", "3Og3HFJr"),
        concat!("\"statsig_secret\": \"", "console-gc0CyWVdMt7QhRuXHA0940vj10tgvlvQ", "0UIRkqc99HDi8", "\""),
    ],
    counterexamples: samples![
        "STATSIG_SECRET=${STATSIG_SECRET}",
        concat!("See the statsig secret in the vault, build ", "console-gc0CyWVdMt7QhRuXHA0940vj10tgvlvQ", "0UIRkqc99HDi8"),
    ],
    rotation: Rotation {
        url: "https://console.statsig.com/api_keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
