//! Particle: access tokens. Documentation: docs.particle.io/reference/cloud-apis/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "particle-access-token",
        kind: "Particle access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and flashes the devices of the account.",
        aliases: &[],
    }),
    keywords: &["particle"],
    regex: near!("particle", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PARTICLE_API_TOKEN=", "3faef35c61fa13e2cb3ad0ceed2b998e7e10d3df"),
        concat!("const particleApiToken = '", "23dc26821a0263af4edb6594335a3aee723c65f2", "';"),
    ],
    counterexamples: samples![
        "PARTICLE_API_TOKEN=${PARTICLE_API_TOKEN}",
        concat!("See the particle token in the vault, build ", "23dc26821a0263af4edb6594335a3aee723c65f2"),
    ],
    rotation: Rotation {
        url: "https://console.particle.io",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
