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
    keywords: &["nfp_", "nfc_", "nfo_"],
    regex: token!("nf[pco]_[0-9A-Za-z]{36,48}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "EacfO6PW3gdVRGPq8isg2bc3pGlhL1igg13LjyK5"),
        concat!("token: \"nf", "p_", "L9oqbrmD7NTxg0muxuXM5XGhGFRvHsI0pmRC2kZp", "\""),
    ],
    counterexamples: &[
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "ZfopZHhpZi"),
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
        concat!("NETLIFY_AUTH_TOKEN=", "QvRQyP82Bv6bpbtr5RSf420hqFJ3AupVyYDJWKTmCCN"),
        concat!("\"netlify_auth_token\": \"", "FcUxTLbXuLyxWMUnYRq9Z7OVLws1__2aUnc7k8KZgjr", "\""),
    ],
    counterexamples: &[
        "NETLIFY_AUTH_TOKEN=${NETLIFY_AUTH_TOKEN}",
        concat!("See netlify auth token in the vault, build ", "WzmSJZds6s0mb9p-RmLjv2wpmzEaLyVGr5fKJ7nV8Kp"),
    ],
    rotation: Rotation {
        url: "https://app.netlify.com/user/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
