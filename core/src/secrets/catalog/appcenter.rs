//! Visual Studio App Center: API tokens. Documentation: learn.microsoft.com/appcenter/api-docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "appcenter-api-token",
        kind: "Visual Studio App Center API token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads builds and publishes releases of the apps.",
        aliases: &[],
    }),
    keywords: &["appcenter", "app_center", "app-center"],
    regex: near!("app_?-?center", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("APPCENTER_API_TOKEN=", "72edc7e59ddc9705b415d80bcf0260fad1b4d539"),
        concat!("\"appcenter_api_token\": \"", "9391756502df8a08496b193ea216d296d9dd40aa", "\""),
        concat!("appcenter_api_token := \"", "93e59168871ae2ce954ea840daf7b4c64447e485", "\""),
    ],
    counterexamples: samples![
        "APPCENTER_API_TOKEN=${APPCENTER_API_TOKEN}",
        concat!("See appcenter api token in the vault, build ", "bce19bc5c467dc0f684b817d4cceeed6bd9ff3b5"),
    ],
    rotation: Rotation {
        url: "https://appcenter.ms/settings/apitokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
