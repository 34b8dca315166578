//! Vultr: keys of the API. Documentation: www.vultr.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vultr-api-key",
        kind: "Vultr API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it manages servers, storage and domains.",
        aliases: &[],
    }),
    keywords: &["vultr"],
    regex: near!("vultr", "[0-9A-Za-z]{36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("VULTR_API_KEY=", "kax85C4fqGvlc4le5KId0uIcIxltdj4411Ti"),
        concat!("const vultrApiKey = '", "wEcDb5T6zH4UkAvWGOaIilRsCe0bv4lB60js", "';"),
    ],
    counterexamples: samples![
        "VULTR_API_KEY=${VULTR_API_KEY}",
        concat!("See the vultr key in the vault, build ", "wEcDb5T6zH4UkAvWGOaIilRsCe0bv4lB60js"),
    ],
    rotation: Rotation {
        url: "https://my.vultr.com/settings/#settingsapi",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
