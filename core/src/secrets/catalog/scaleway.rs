//! Scaleway: secret keys. Documentation: www.scaleway.com/en/docs/iam/how-to/create-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scaleway-secret-key",
        kind: "Scaleway secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it manages servers, storage and all else that its policies allow.",
        aliases: &["betterleaks:scaleway-secret-key"],
    }),
    keywords: &["scaleway", "scw"],
    regex: near!(r"scaleway|(?:\b|_)scw", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SCALEWAY_SECRET=", "940eb84a-99be", "-745c-303f-dceaddbea070"),
        concat!("const scalewayApiSecret = '", "ae10e4f2-a864", "-99c1-72d3-8122639f691b", "';"),
    ],
    counterexamples: samples![
        "SCALEWAY_SECRET=${SCALEWAY_SECRET}",
        concat!("See the scaleway secret in the vault, build ", "ae10e4f2-a864", "-99c1-72d3-8122639f691b"),
    ],
    rotation: Rotation {
        url: "https://console.scaleway.com/iam/api-keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scaleway-access-key",
        kind: "Scaleway access key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the key; the secret half mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["scw"],
    regex: token!("SCW[0-9A-Z]{17}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(2.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SCALEWAY_API_KEY=SC", "W", "JF5NCOYB697BZBLEK"),
        concat!("{\"token\": \"SC", "W", "MOSAAASUGGBKD8DD0", "\"}"),
    ],
    counterexamples: samples![
        concat!("SCALEWAY_API_KEY=SC", "W", "xxxxxxxxxxxxxxxxx"),
        concat!("SCALEWAY_API_KEY=SC", "W", "MOSAAA"),
    ],
    rotation: Rotation {
        url: "https://console.scaleway.com/iam/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
