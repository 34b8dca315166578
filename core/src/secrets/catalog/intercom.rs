//! Intercom: access tokens. Documentation: developers.intercom.com, base64 beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "intercom-api-key",
        kind: "Intercom access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the conversations and the people in them.",
        aliases: &["betterleaks:intercom-api-key", "gitleaks:intercom-api-key"],
    }),
    keywords: &["intercom"],
    regex: near!("intercom", "(?:dG9r[0-9A-Za-z+/]{54,56}={0,2}|[0-9A-Za-z_=-]{60})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("INTERCOM_ACCESS_TOKEN=dG", "9rO", "7Uj2NnwsP827GjInEN16ZdA0oxG8Ax5QbJBqx175/EWq7rzuS9Xa+x", "="),
        concat!("\"intercom_access_token\": \"dG", "9rO", "BJSn4UbOo1Ro8oFLSj4EamiJ73b3aObvXsqC5eqY1Tau32JvPq2TNf", "=\""),
    ],
    counterexamples: samples![
        "INTERCOM_ACCESS_TOKEN=${INTERCOM_ACCESS_TOKEN}",
        concat!(
            "See intercom access token in the vault, build dG",
            "9rO",
            "vFc4Wh51mjvAvQISW7JVa7h7k7q7c7Er6fJAN1oXZqIxvQ3YIfDZDu",
            "="
        ),
    ],
    rotation: Rotation {
        url: "https://app.intercom.com/a/apps/_/developer-hub",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
