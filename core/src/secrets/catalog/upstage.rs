//! Upstage: keys of the API. Documentation: console.upstage.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upstage-api-key",
        kind: "Upstage API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:upstage-api-key"],
    }),
    keywords: &["upstage"],
    regex: named!("upstage", "[0-9A-Za-z]{40,50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("UPSTAGE_API_KEY=", "42tawvIMpxevHxjeDfdItz18BgJPekdB0AXVMas5"),
        concat!("\"upstage_api_key\": \"", "U2Vuowpr6cadbvsUD438uOmyjZxFiKDjuKVbPkxs", "\""),
    ],
    counterexamples: samples![
        "UPSTAGE_API_KEY=${UPSTAGE_API_KEY}",
        concat!("See the upstage key in the vault, build ", "U2Vuowpr6cadbvsUD438uOmyjZxFiKDjuKVbPkxs"),
    ],
    rotation: Rotation {
        url: "https://console.upstage.ai/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PREFIXED_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upstage-prefixed-api-key",
        kind: "Upstage API key with a prefix",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["upstage"],
    regex: near!("upstage", "up_[0-9A-Za-z]{29}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("UPSTAGE_API_KEY=", "up", "_", "769pTLMXqmjS18Ddod6X9dnBztkNK"),
        concat!("'upstage_api_key' => '", "up", "_", "9j8mOH7Q6ztFC0slpkkB0e6qaX0vi", "',"),
    ],
    counterexamples: samples![
        "UPSTAGE_API_KEY=${UPSTAGE_API_KEY}",
        concat!("See the upstage key in the vault, build ", "up", "_", "9j8mOH7Q6ztFC0slpkkB0e6qaX0vi"),
    ],
    rotation: Rotation {
        url: "https://console.upstage.ai/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
