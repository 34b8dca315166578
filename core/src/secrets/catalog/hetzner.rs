//! Hetzner Cloud: API tokens. Documentation: docs.hetzner.cloud/#getting-started.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hetzner-api-token",
        kind: "Hetzner Cloud API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it creates and deletes the machines of the project.",
        aliases: &[],
    }),
    keywords: &["hetzner", "hcloud"],
    regex: named!("hetzner|hcloud", "[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HCLOUD_TOKEN=", "BoPvxQOoNk7Sc0I6J6Id8mGwp5DXvf3J81a7gMAJt0UMoHKhO0SUmvPLI0CL", "87WL"),
        concat!("\"hcloud_token\": \"", "ihKGGrSwxQW86hBaCfpsNF8e7uNNdIsg8E1fOy4NRBQt9DWz7Hk1lEup1HZH", "RuSU", "\""),
        concat!("hcloud_token := \"", "cpxX1LTfpWTfWT9RgAPyyutHNU8MInx37FiUmTtjli3HMXjqSiGj9zRTVXMQ", "k12q", "\""),
    ],
    counterexamples: samples![
        "HCLOUD_TOKEN=${HCLOUD_TOKEN}",
        concat!("See hcloud token in the vault, build ", "HDgqQk5jDGNrcrMSmYB3GrWGUL5m3HpFNGuAIK5W2ltm3lycl6cpP7L4eYmH7ak4"),
    ],
    rotation: Rotation {
        url: "https://console.hetzner.cloud/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
