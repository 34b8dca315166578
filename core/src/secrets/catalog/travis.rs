//! Travis CI: tokens of the API. Documentation: docs.travis-ci.com/user/triggering-builds.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "travisci-access-token",
        kind: "Travis CI token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it starts builds of your repositories and changes their settings.",
        aliases: &["betterleaks:travisci-access-token", "gitleaks:travisci-access-token", "trufflehog:travisci"],
    }),
    keywords: &["travis"],
    regex: near!("travis(?:_?ci)?", "[0-9A-Za-z_-]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TRAVIS_API_TOKEN=", "D9TMahE7Jp6RKm2HP5H7Nj"),
        concat!("const travisApiToken = '", "0a9pUiLpylM8EjjLMCBZiB", "';"),
    ],
    counterexamples: samples![
        "TRAVIS_API_TOKEN=${TRAVIS_API_TOKEN}",
        concat!("See the travis token in the vault, build ", "0a9pUiLpylM8EjjLMCBZiB"),
    ],
    rotation: Rotation {
        url: "https://app.travis-ci.com/account/preferences",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
