//! Aikido: tokens of CI and of the API. Documentation: help.aikido.dev.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CI_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aikido-ci-token",
        kind: "Aikido CI token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts scans of the organisation and reads their findings.",
        aliases: &["betterleaks:aikido-ci-token"],
    }),
    keywords: &["aik_ci_"],
    regex: token!("AIK_CI_[0-9A-Za-z]{20,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AIKIDO_API_KEY=AI", "K_C", "I_6d4jf5T2GZ2znrL4VJm98"),
        concat!("{\"token\": \"AI", "K_C", "I_Ht6yFhYmPvhGO5vvA9PEF", "\"}"),
    ],
    counterexamples: samples![concat!("AIKIDO_API_KEY=AI", "K_CI_Gzh")],
    rotation: Rotation {
        url: "https://app.aikido.dev/settings/integrations",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aikido-client-secret",
        kind: "Aikido client secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the findings of the whole organisation.",
        aliases: &["betterleaks:aikido-client-secret"],
    }),
    keywords: &["aik_secret_"],
    regex: token!("AIK_SECRET_[0-9A-Za-z]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AIKIDO_CLIENT_SECRET=AI", "K_S", "ECRET_nhFeM3WIlzaLPPAqxbRFzbcdkW9rBXRZyOks6qsNrCYHZJSPtT0q7l", "mLM8i9rWvq"),
        concat!("{\"token\": \"AI", "K_S", "ECRET_mHTNDvFl0TbgdoNu9ESA1jdBz8MHT5vAAGXxy8NC3jZjKj7Z4UekYg", "rbmmAtcn2T", "\"}"),
    ],
    counterexamples: samples![concat!("AIKIDO_CLIENT_SECRET=AI", "K_SECRET_C54dxd5GLZ4NNu")],
    rotation: Rotation {
        url: "https://app.aikido.dev/settings/integrations",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
