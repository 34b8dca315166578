//! Mattermost: personal access tokens and tokens of bots. Documentation: developers.mattermost.com/integrate/reference/personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mattermost-access-token",
        kind: "Mattermost access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and writes in the name of its owner.",
        aliases: &[
            "betterleaks:mattermost-access-token",
            "gitleaks:mattermost-access-token",
            "trufflehog:mattermostpersonaltoken",
        ],
    }),
    keywords: &["mattermost"],
    regex: near!("mattermost", "[0-9a-z]{26}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MATTERMOST_API_TOKEN=", "m8ov4up95b144zijnd22cwjvts"),
        concat!("const mattermostApiToken = '", "7h5oq3h52t7cta60q1lhxj3b78", "';"),
    ],
    counterexamples: samples![
        "MATTERMOST_API_TOKEN=${MATTERMOST_API_TOKEN}",
        concat!("See the mattermost token in the vault, build ", "7h5oq3h52t7cta60q1lhxj3b78"),
    ],
    rotation: Rotation {
        url: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
