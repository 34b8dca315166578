//! Thunderstore: tokens of the API. Documentation: thunderstore.io/c/valheim/create/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "thunderstore-api-token",
        kind: "Thunderstore API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it publishes mods that run on the machines of players.",
        aliases: &[],
    }),
    keywords: &["tss_"],
    regex: dashed!("tss_[0-9A-Za-z_-]{20,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::cased)],
    examples: samples![
        concat!("THUNDERSTORE_API_TOKEN=ts", "s_", "VefdeOiT45mNsF64BXOV"),
        concat!("- value: ts", "s_", "25wuaqWRekaUM38Zkb2487nO"),
    ],
    counterexamples: samples![
        concat!("THUNDERSTORE_API_TOKEN=ts", "s_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("THUNDERSTORE_API_TOKEN=ts", "s_", "25wuaq"),
    ],
    rotation: Rotation {
        url: "https://thunderstore.io/settings/teams/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
