//! Netlify: personal access tokens. Format: docs.netlify.com/api/get-started; older tokens have no prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "netlify-personal-access-token",
        kind: "Netlify access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys sites and reads their environment variables.",
        aliases: &[],
    }),
    keywords: &["nfp_", "nfc_"],
    regex: token!("nf[pc]_[0-9A-Za-z]{36,48}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "GB6D6MqQoEioybfPm3de4turViCvacfO6PW3gdVP"),
        concat!("token: \"nf", "p_", "0isgsbc3pGlhL1igg13L5yKbE5ki9oqbrmD7NTxm", "\""),
    ],
    counterexamples: &[
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "RuXM1XGhGv"),
    ],
    rotation: Rotation {
        url: "https://app.netlify.com/user/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "netlify-access-token",
        kind: "Netlify access token of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys sites and reads their environment variables.",
        aliases: &["gitleaks:netlify-access-token"],
    }),
    keywords: &["netlify"],
    regex: near!("netlify", "[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("NETLIFY_AUTH_TOKEN=", "BEz5vXFTgkCEoEPqZvRQy382Bv6bpbtr5RSf4Q0hqF7"),
        concat!("\"netlify_auth_token\": \"", "FpVyYDJWKTmCCsqKcUxTL8XuLyxWMUnYRq9ZOOVLwsF", "\""),
    ],
    counterexamples: &[
        "NETLIFY_AUTH_TOKEN=${NETLIFY_AUTH_TOKEN}",
        concat!("See netlify auth token in the vault, build ", "YaUnc7k8KZgjf-J_xzmSJ4ds6s0mb9p-RmLjvEwpmza"),
    ],
    rotation: Rotation {
        url: "https://app.netlify.com/user/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
