//! DigitalOcean: personal tokens, OAuth and refresh tokens. Documentation: docs.digitalocean.com/reference/api/create-personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "digitalocean-pat",
        kind: "DigitalOcean personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs and destroys the droplets, databases and domains of the account.",
        aliases: &["betterleaks:digitalocean-pat", "gitleaks:digitalocean-pat"],
    }),
    keywords: &["dop_v1_"],
    regex: token!("dop_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "c2771bc3df18fcff4b5e0a07cdaa46cd15526652c4ebd78ae81ae4faaadd", "8a31"),
        concat!("- value: do", "p_v1_", "02a709254e37c4629f06fa3043bcea706ad17609458f3af06b26c4b2c31d", "d6db"),
    ],
    counterexamples: samples![
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "c2d46ef432e00a3d"),
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
        aliases: &["betterleaks:digitalocean-access-token", "gitleaks:digitalocean-access-token"],
    }),
    keywords: &["doo_v1_"],
    regex: token!("doo_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "df7e6c54d66c0ed5dff13099a91a97c16e1eb99c6c98f71157fc80ac5b53", "a27e"),
        concat!(
            "export const token = 'do",
            "o_v1_",
            "8e1a634c38e368e956244d56ae4661ac07d4402c0265f381fc67c685df84",
            "2254",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("DO_ACCESS_TOKEN=do", "o_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "3d78faa93679169a"),
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
        aliases: &["betterleaks:digitalocean-refresh-token", "gitleaks:digitalocean-refresh-token"],
    }),
    keywords: &["dor_v1_"],
    regex: token!("dor_v1_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "cc15de50abe72c587bf8f16714bab5c36b453bbeaf48786e69338df55add", "4441"),
        concat!("{\"token\": \"do", "r_v1_", "1a96649d6120c9641b84a8b2758af4e127e986f9e8654717403e4483b934", "7ba6", "\"}"),
    ],
    counterexamples: samples![
        concat!("DO_REFRESH_TOKEN=do", "r_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "7eed5bdb4418a138"),
    ],
    rotation: Rotation {
        url: "https://cloud.digitalocean.com/account/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
