//! CircleCI: tokens of people and projects. Documentation: circleci.com/docs/managing-api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "circleci-personal-token",
        kind: "CircleCI token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts pipelines and reaches the secrets of their contexts.",
        aliases: &["betterleaks:circleci-personal-token"],
    }),
    keywords: &["ccipat_", "cciprj_"],
    regex: token!("CCIP(?:AT|RJ)_[0-9A-Za-z]{22}_[0-9a-z]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "lki5c2DSdDc5PQgQlokwM5", "_", "2992f4c67bdcc5c518c14b556b1264b8293a6557"),
        concat!(
            "export const token = 'CCI",
            "PAT_",
            "PuHi9k7xH293TeRmgsRfpt",
            "_",
            "318b3ed14d4eb656a03b578dcb4bded8af829793",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("CIRCLECI_TOKEN=CCI", "PAT_xxxxxxxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000"),
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "D1QHoFU22iZ8cpqYW39JTL", "_", "6f69d0c223"),
    ],
    rotation: Rotation {
        url: "https://app.circleci.com/settings/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "circleci-legacy-token",
        kind: "CircleCI token of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it starts pipelines and reaches the secrets of their contexts.",
        aliases: &[],
    }),
    keywords: &["circleci", "circle_"],
    regex: near!("circleci|circle_?", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CIRCLE_TOKEN=", "6bb3c31eb1fba720340182d5baf63956b783b011"),
        concat!("\"circle_token\": \"", "6847ee601a505cfe43635e99bb648d611134383a", "\""),
    ],
    counterexamples: samples![
        "CIRCLE_TOKEN=${CIRCLE_TOKEN}",
        concat!("See circle token in the vault, build ", "a69182c5fe63a1aa62f91e9acd8270534bc4d6c0"),
    ],
    rotation: Rotation {
        url: "https://app.circleci.com/settings/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
