//! pdflayer: keys of the API. Documentation: pdflayer.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pdflayer-api-key",
        kind: "pdflayer API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:pdflayer"],
    }),
    keywords: &["pdflayer"],
    regex: near!("pdflayer", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PDFLAYER_API_KEY=", "1y194y6cnqu66o96ygu6qhmqr5a52q36"),
        concat!("const pdflayerApiKey = '", "0etbdr4velrxhpwrxntg4znrs89qxg6c", "';"),
    ],
    counterexamples: samples![
        "PDFLAYER_API_KEY=${PDFLAYER_API_KEY}",
        concat!("See the pdflayer key in the vault, build ", "0etbdr4velrxhpwrxntg4znrs89qxg6c"),
    ],
    rotation: Rotation {
        url: "https://pdflayer.com/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
