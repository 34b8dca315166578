//! Mux: access tokens. Documentation: docs.mux.com/core/make-api-requests.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mux-token-secret",
        kind: "Mux access token secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With its id it uploads, reads and deletes the videos of the environment.",
        aliases: &[],
    }),
    keywords: &["mux"],
    regex: named!(r"(?:\b|_)mux", "[0-9A-Za-z+/]{75}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MUX_API_TOKEN=", "76Q929CF0vB+jFTrgSh+HkWXg0Vj8nXt6if67qJ2", "A7yQPqmqxUGNLNlR4P1OQ2qnBhRhcSM9Wia"),
        concat!("\"mux_api_token\": \"", "x5lBHC02Yk1P3nTcB2OQpu0sGyVvLmSKbWo1s9+f", "9Xm+VRRQ1f01yHmj8i0BiQdhNP4kcKDJ/Dd", "\""),
    ],
    counterexamples: samples![
        "MUX_API_TOKEN=${MUX_API_TOKEN}",
        concat!(
            "See the mux token in the vault, build ",
            "x5lBHC02Yk1P3nTcB2OQpu0sGyVvLmSKbWo1s9+f",
            "9Xm+VRRQ1f01yHmj8i0BiQdhNP4kcKDJ/Dd"
        ),
    ],
    rotation: Rotation {
        url: "https://dashboard.mux.com/settings/access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TOKEN_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mux-token-id",
        kind: "Mux access token id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the token; the secret half mostly stands beside it.",
        aliases: &["trufflehog:mux"],
    }),
    keywords: &["mux"],
    regex: near!(r"(?:\b|_)mux", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MUX_TOKEN_ID=", "7d063b34-93a9", "-87c8-5cd0-75b27d9fd0a9"),
        concat!("const muxTokenId = '", "2ec79317-d731", "-943f-2925-5058057f4b07", "';"),
    ],
    counterexamples: samples![
        "MUX_TOKEN_ID=${MUX_TOKEN_ID}",
        concat!("See the mux token in the vault, build ", "2ec79317-d731", "-943f-2925-5058057f4b07"),
    ],
    rotation: Rotation {
        url: "https://dashboard.mux.com/settings/access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
