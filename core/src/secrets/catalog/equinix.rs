//! Equinix Metal: API tokens. Documentation: deploy.equinix.com/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static METAL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "equinix-metal-token",
        kind: "Equinix Metal token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it creates and deletes the machines of the project.",
        aliases: &[],
    }),
    keywords: &["equinix", "packet_api", "packet_auth", "metal_auth"],
    regex: near!("equinix|packet|metal", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("METAL_AUTH_TOKEN=", "Pad4CkCpMucUCvyu5MKru6lYPjm2MBta"),
        concat!("\"metal_auth_token\": \"", "H2eQ60Vvnx95jqg2SpL2xCIyP7DUUgDo", "\""),
        concat!("export METAL_AUTH_TOKEN='", "AiyOUnR4NpJY0Kk78EvcCWsxADllNCgH", "'"),
    ],
    counterexamples: samples![
        "METAL_AUTH_TOKEN=${METAL_AUTH_TOKEN}",
        concat!("See metal auth token in the vault, build ", "xjsD2NgrXUOwEgVVSONiipR0rToAIi2r"),
    ],
    rotation: Rotation {
        url: "https://console.equinix.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
