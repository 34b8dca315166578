//! ngrok: authtokens and keys of the API. Documentation: ngrok.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static AUTHTOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ngrok-authtoken",
        kind: "ngrok authtoken or API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it opens tunnels in your name, on your domains.",
        aliases: &["trufflehog:ngrok"],
    }),
    keywords: &["ngrok"],
    regex: named!("ngrok", "[0-9A-Za-z]{25,30}_[0-9][0-9A-Za-z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NGROK_API_TOKEN=", "uwYB6gbeJglnpoLViXg8rdTLU_69TNVJ7tYmDXTw", "z2Bf4f8"),
        concat!("const ngrokApiToken = '", "EdwC55ngiTsSIEkz2dbvFmOHf_28wUM3upDmTBcU", "EPjkIDQ", "';"),
    ],
    counterexamples: samples![
        "NGROK_API_TOKEN=${NGROK_API_TOKEN}",
        concat!("See the ngrok token in the vault, build ", "EdwC55ngiTsSIEkz2dbvFmOHf_28wUM3upDmTBcU", "EPjkIDQ"),
    ],
    rotation: Rotation {
        url: "https://dashboard.ngrok.com/get-started/your-authtoken",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CREDENTIAL_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ngrok-credential-id",
        kind: "ngrok credential or key id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the credential; its token mostly stands near it.",
        aliases: &[],
    }),
    keywords: &["ngrok"],
    regex: named!("ngrok", "(?:cr|ak)_[0-9A-Za-z]{25,30}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NGROK_API_KEY=", "cr_m5bWIOsV3BZcSJSoLg4vG04EF"),
        concat!("\"ngrok_api_key\": \"", "cr_LPtl7ZSa9qx5glKRi3Bq5eAiNT", "\""),
    ],
    counterexamples: samples![
        "NGROK_API_KEY=${NGROK_API_KEY}",
        concat!("See the ngrok key in the vault, build ", "cr_LPtl7ZSa9qx5glKRi3Bq5eAiNT"),
    ],
    rotation: Rotation {
        url: "https://dashboard.ngrok.com/get-started/your-authtoken",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
