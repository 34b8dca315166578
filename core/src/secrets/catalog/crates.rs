//! The Rust registry: tokens. Format: `cio` and 32 letters and digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "crates-io-api-key",
        kind: "Rust registry token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it publishes versions of your crates, which others compile.",
        aliases: &["betterleaks:crates-io-api-key"],
    }),
    keywords: &["cio"],
    regex: token!("cio[0-9A-Za-z]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("CARGO_REGISTRY_TOKEN=ci", "o", "lX08Knvr7sSLirvW7oeuroYLge9jhKha"),
        concat!("curl -H \"X-Token: ci", "o", "Vgd53Uoq1y6ifmwV0k4ZyM1HM9n0MEN2", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("CARGO_REGISTRY_TOKEN=ci", "oxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CARGO_REGISTRY_TOKEN=ci", "o", "nBbRtNmB"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new token in the account settings of the registry",
            "Put it where the old one is read",
            "Revoke the old one there",
        ],
    },
};
