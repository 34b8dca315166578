//! Nx Cloud: access tokens. Documentation: nx.dev/ci/recipes/security/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nx-cloud-access-token",
        kind: "Nx Cloud access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds a writing token poisons the cache from which others build.",
        aliases: &[],
    }),
    keywords: &["nxcloud", "nx_cloud"],
    regex: near!("nx_?cloud", "[0-9A-Za-z+/]{60,80}={0,2}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NXCLOUD_API_TOKEN=", "C/HjCr7vwBV5rVxoMaDqSDFk10F32PaRheuSbTQa", "ZQRjyzwKUDgg/PdGMJ1q"),
        concat!("const nxcloudApiToken = '", "2ArgQK7NMqQ/bEoicUlNTTqPiJJEUXFezqXzM+Fs", "YIj3uaHTHCJVyaROIOqp", "';"),
    ],
    counterexamples: samples![
        "NXCLOUD_API_TOKEN=${NXCLOUD_API_TOKEN}",
        concat!("See the nxcloud token in the vault, build ", "2ArgQK7NMqQ/bEoicUlNTTqPiJJEUXFezqXzM+Fs", "YIj3uaHTHCJVyaROIOqp"),
    ],
    rotation: Rotation {
        url: "https://cloud.nx.app",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
