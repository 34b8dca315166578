//! CircleCI: tokens of people and projects. Format: circleci.com/docs/managing-api-tokens.

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
    regex: token!("CCIP(?:AT|RJ)_[0-9A-Za-z]{22}_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "FaRRis8tKWY4LfWc6FCT2w", "_", "16d7e53766787e58c26148c88cbfd8fcb3e37dfb"),
        concat!(
            "export const token = 'CCI",
            "PAT_",
            "ME7ki5c2DSd2c6PQgQlokt",
            "_",
            "ac992f4c67bdcc5c518c3fb556b1264b8293a652",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("CIRCLECI_TOKEN=CCI", "PAT_xxxxxxxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000"),
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "uSuHi9k7xH24JTeRmgsRfP", "_", "db18b3ed14"),
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
    examples: &[
        concat!("CIRCLE_TOKEN=", "fb656a03ba78dcb4bded9af82979433a47f4c17e"),
        concat!("\"circle_token\": \"", "3f69d0c22663abb3c31e21fba720340162d5baf9", "\""),
    ],
    counterexamples: &[
        "CIRCLE_TOKEN=${CIRCLE_TOKEN}",
        concat!("See circle token in the vault, build ", "db783b01f619847ee6010505cfe43636e99bb646"),
    ],
    rotation: Rotation {
        url: "https://app.circleci.com/settings/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
