//! Drone CI: tokens. Documentation: docs.drone.io/api/overview.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "droneci-access-token",
        kind: "Drone CI token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it starts builds and reads their secrets.",
        aliases: &["betterleaks:droneci-access-token", "gitleaks:droneci-access-token", "trufflehog:droneci"],
    }),
    keywords: &["drone_", "droneci", "drone-", "drone."],
    regex: near!("drone(?:_?ci)?", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DRONE_TOKEN=", "KouDkvUcRiUf0XKtEZhvtmrjiWM8j6YW"),
        concat!("\"drone_token\": \"", "NJOS7yWkwvaxKfo2ZppB40FIHrWRkAP1", "\""),
        concat!("drone_token := \"", "wOIY8yb9ZDkENF76VwR2Y71SERBw4FEI", "\""),
    ],
    counterexamples: samples![
        "DRONE_TOKEN=${DRONE_TOKEN}",
        concat!("See drone token in the vault, build ", "59q9dcjySypzN4JnIwfw6TO3zdjRQ5il"),
    ],
    rotation: Rotation {
        url: "https://docs.drone.io/cli/configure/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
