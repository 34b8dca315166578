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
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "0d23561bc35cce7ead9a5cc8ca2a9f696f7bf79d8dd2771bc3df18fcff4b", "5e07"),
        concat!("- value: do", "p_v1_", "3aa46cd75526652c4ebd78ae81ae4faa9dd8a37c12e2a709254e37c4629f", "06f0"),
    ],
    counterexamples: &[
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DIGITALOCEAN_TOKEN=do", "p_v1_", "43bcea704ad17605"),
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
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "03af06b26c4b2c31dd6d90bdb2d46ef442e00a39cd64f7e6c54d66c0ed5d", "ff19"),
        concat!(
            "export const token = 'do",
            "o_v1_",
            "d91a97c18e1eb99c6c98f71157fc80ac3b53a27eded9e1a634c38e368e95",
            "6245",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("DO_ACCESS_TOKEN=do", "o_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_ACCESS_TOKEN=do", "o_v1_", "0e4661ac37d44022"),
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
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "1f381fc67c685df84225a8410d78faa9367916913a62c15de50abe72c587", "bf86"),
        concat!("{\"token\": \"do", "r_v1_", "84bab5c39b453bbeaf48786e69338df51add444dc1d4a96649d6120c9641", "b84b", "\"}"),
    ],
    counterexamples: &[
        concat!("DO_REFRESH_TOKEN=do", "r_v1_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("DO_REFRESH_TOKEN=do", "r_v1_", "e58af4e137e986f8"),
    ],
    rotation: Rotation {
        url: "https://cloud.digitalocean.com/account/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
