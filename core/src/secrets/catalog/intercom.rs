//! Intercom: access tokens. Format: developers.intercom.com, base64 beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "intercom-api-key",
        kind: "Intercom access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the conversations and the people in them.",
        aliases: &["gitleaks:intercom-api-key"],
    }),
    keywords: &["intercom"],
    regex: near!("intercom", "dG9r[0-9A-Za-z+/]{54,56}={0,2}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("INTERCOM_ACCESS_TOKEN=dG", "9rO", "OhORWe8O2wc10DMguPinZriqMuz1oxxV8oMM1MH2QPRL8XHG70tXg7", "="),
        concat!("\"intercom_access_token\": \"dG", "9rO", "i7MUAGNgNff+KvMUDAt/eN5pGUn9XzO8MstU1RQL8hO5G99BiP3vma", "=\""),
    ],
    counterexamples: &[
        "INTERCOM_ACCESS_TOKEN=${INTERCOM_ACCESS_TOKEN}",
        concat!(
            "See intercom access token in the vault, build dG",
            "9rO",
            "oHgg8Cvz4/vzPVJ8TPqMMIAgf4H9K4RI5n3IC96Fgug+euOTSMd5me",
            "="
        ),
    ],
    rotation: Rotation {
        url: "https://app.intercom.com/a/apps/_/developer-hub",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
