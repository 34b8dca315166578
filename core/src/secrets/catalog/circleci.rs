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
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "nnQXpro0CMl3Z3z4N93Mfc", "_", "9c88cbfd8fcb3e37df1179f541e1e13575b95bc2"),
        concat!(
            "export const token = 'CCI",
            "PAT_",
            "kyno5xVZVA80zYzHly1JYS",
            "_",
            "1c1fb556b1264b8293a655a278a45b263927a978",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("CIRCLECI_TOKEN=CCI", "PAT_xxxxxxxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000"),
        concat!("CIRCLECI_TOKEN=CCI", "PAT_", "UQ9gV5WD4JA8cWjBjQND0n", "_", "c6a03ba78b"),
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
        concat!("CIRCLE_TOKEN=", "bbded8af82979433a47f1c178feff69d0c22663b"),
        concat!("\"circle_token\": \"", "431eb1fba720340162d57af63956b783b01f6197", "\""),
    ],
    counterexamples: &[
        "CIRCLE_TOKEN=${CIRCLE_TOKEN}",
        concat!("See circle token in the vault, build ", "9601a505cfe43636e99b4648d61113438336abf1"),
    ],
    rotation: Rotation {
        url: "https://app.circleci.com/settings/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
