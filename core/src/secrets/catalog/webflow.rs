//! Webflow: tokens of the API. Documentation: developers.webflow.com/data/reference/token-authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "webflow-api-token",
        kind: "Webflow API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the sites that it is for.",
        aliases: &["trufflehog:webflow"],
    }),
    keywords: &["webflow"],
    regex: near!("webflow", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WEBFLOW_API_TOKEN=", "832ec1f6b0a9eaaa70c0b3a42eab10bfd6555157", "ae5f00ca3520830540e7d9d7"),
        concat!("const webflowApiToken = '", "50efea5f7b43df201705551a217c84044f99bce5", "dc5444c35cfe4c7bdc50aeb4", "';"),
    ],
    counterexamples: samples![
        "WEBFLOW_API_TOKEN=${WEBFLOW_API_TOKEN}",
        concat!(
            "See the webflow token in the vault, build ",
            "50efea5f7b43df201705551a217c84044f99bce5",
            "dc5444c35cfe4c7bdc50aeb4"
        ),
    ],
    rotation: Rotation {
        url: "https://webflow.com/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "webflow-legacy-token",
        kind: "Webflow token of the old form",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the sites that it is for.",
        aliases: &[],
    }),
    keywords: &["webflow"],
    regex: near!("webflow", "[0-9A-Za-z]{32,36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WEBFLOW_API_TOKEN=", "v1tWA4ajsUZL0npg0y40Rg2Ki3WyowVP"),
        concat!("\"webflow_api_token\": \"", "JiswYHfu0HTJuDMfiDIwDzwevyJPJnx2J", "\""),
    ],
    counterexamples: samples![
        "WEBFLOW_API_TOKEN=${WEBFLOW_API_TOKEN}",
        concat!("See the webflow token in the vault, build ", "JiswYHfu0HTJuDMfiDIwDzwevyJPJnx2J"),
    ],
    rotation: Rotation {
        url: "https://webflow.com/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
