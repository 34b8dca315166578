//! Riot Games: keys of the API. Documentation: developer.riotgames.com/docs/portal.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "riot-games-api-key",
        kind: "Riot Games API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "It counts against your rate limit; players' data is public.",
        aliases: &[],
    }),
    keywords: &["rgapi-"],
    regex: token!("RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RIOT_API_KEY=RG", "API-", "ecf8ad0f-da53", "-e0e9-cb56-a77c5607df76"),
        concat!("token => 'RG", "API-", "f9757224-4f89", "-8111-1b39-009aa77210ff", "',"),
    ],
    counterexamples: samples![
        concat!("RIOT_API_KEY=RG", "API-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("RIOT_API_KEY=RG", "API-", "f97572"),
    ],
    rotation: Rotation {
        url: "https://developer.riotgames.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
