//! DigitalOcean: personal tokens, OAuth and refresh tokens. Format: docs.digitalocean.com/reference/api/create-personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "digitalocean-pat",
        kind: "DigitalOcean personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs and destroys the droplets, databases and domains of the account.",
        aliases: &["gitleaks:digitalocean-pat"],
    }),
    keywords: &["dop_v1_"],
    regex: token!("dop_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "6ad9a5cc8ca2a9f692f7bf79d8dd27711c3df18fcff4b5e0a07cdaa46cd7", "5525"),
        concat!("- value: do", "p_v1_", "64ebd78ae81ae4faaadd8a37c12e2a704254e37c4629f06fa3043bcea70a", "ad10"),
    ],
    counterexamples: &[
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "c58f3af00b26c4b3"),
    ],
    rotation: Rotation {
        url: "https://cloud.digitalocean.com/account/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "digitalocean-access-token",
        kind: "DigitalOcean OAuth access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs and destroys the droplets, databases and domains of the account.",
        aliases: &["gitleaks:digitalocean-access-token"],
    }),
    keywords: &["doo_v1_"],
    regex: token!("doo_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "9d6d90bdb2d46ef432e00a39cd64f7e6654d66c0ed5dff13099a91a97c18", "e1e9"),
        concat!(
            "export const token = 'do",
            "o_v1_",
            "0c98f71157fc80ac5b53a27eded9e1a694c38e368e956244d56ae4661acb",
            "7d42",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("DO_ACCESS_TOKEN=do", "o_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "50265f387fc67c6d"),
    ],
    rotation: Rotation {
        url: "https://cloud.digitalocean.com/account/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "digitalocean-refresh-token",
        kind: "DigitalOcean refresh token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it gets new access tokens to the account.",
        aliases: &["gitleaks:digitalocean-refresh-token"],
    }),
    keywords: &["dor_v1_"],
    regex: token!("dor_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "34225a8410d78faa9d67916913a62c159e50abe72c587bf8f16714bab5c3", "9b4b"),
        concat!("{\"token\": \"do", "r_v1_", "9eaf48786e69338df55add444dc1d4a93649d6120c9641b84a8b2758af4e", "1278", "\"}"),
    ],
    counterexamples: &[
        concat!("DO_REFRESH_TOKEN=do", "r_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "89e8654787403e43"),
    ],
    rotation: Rotation {
        url: "https://cloud.digitalocean.com/account/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
