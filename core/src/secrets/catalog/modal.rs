//! Modal: tokens. Documentation: modal.com/docs/reference/modal.config.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "modal-token-secret",
        kind: "Modal token secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With its id, which mostly stands beside it, it runs code at your expense and reads your secrets.",
        aliases: &[],
    }),
    keywords: &["modal_token", "modal-token", "modaltoken", "modal_key", "modal_secret", "token_secret"],
    regex: named!("modal[_-]?(?:token|key|secret)|token_secret", "as-[0-9A-Za-z]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MODAL_TOKEN_API_TOKEN=", "as", "-", "ODhzsbsNw4DkxvCi8771Ea"),
        concat!("const modalTokenApiToken = '", "as", "-", "yL148mPv5N8rMBZ5NzHqgj", "';"),
    ],
    counterexamples: samples![
        "MODAL_TOKEN_API_TOKEN=${MODAL_TOKEN_API_TOKEN}",
        concat!("See the modal token in the vault, build ", "as", "-", "yL148mPv5N8rMBZ5NzHqgj"),
    ],
    rotation: Rotation {
        url: "https://modal.com/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TOKEN_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "modal-token-id",
        kind: "Modal token id",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the token; the secret half mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["modal_token", "modal-token", "modaltoken", "modal_key", "modal_secret", "token_id"],
    regex: named!("modal[_-]?(?:token|key|secret)|token_id", "ak-[0-9A-Za-z]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MODAL_TOKEN_ID=", "ak", "-", "7i2yuAcEnzbNjiiZ9p5x3j"),
        concat!("\"modal_token_id\": \"", "ak", "-", "cjJ0KEqMsRYru3fJPWlso3", "\""),
    ],
    counterexamples: samples![
        "MODAL_TOKEN_ID=${MODAL_TOKEN_ID}",
        concat!("See the modal token in the vault, build ", "ak", "-", "cjJ0KEqMsRYru3fJPWlso3"),
    ],
    rotation: Rotation {
        url: "https://modal.com/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
