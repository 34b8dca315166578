//! HubSpot: tokens of private apps. Documentation: developers.hubspot.com/docs/guides/apps/private-apps.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_APP_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hubspot-private-app-token",
        kind: "HubSpot private app token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes contacts, deals and tickets.",
        aliases: &[],
    }),
    keywords: &["pat-na", "pat-eu", "pat-ap"],
    regex: token!("pat-(?:na|eu|ap)[0-9]-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(2.8)],
    examples: samples![
        concat!("HUBSPOT_TOKEN=pa", "t-na1-", "1555fd08-616c-123a", "-5215-77e97f8d748d"),
        concat!("{\"token\": \"pa", "t-na1-", "5dcc8573-ef2a-008d", "-b5fe-b4fdde438214", "\"}"),
    ],
    counterexamples: samples![concat!("HUBSPOT_TOKEN=pa", "t-na1-abc")],
    rotation: Rotation {
        url: "https://app.hubspot.com/private-apps",
        steps: &["Rotate the token on the page of the private app", "Put the new token where the old one is read"],
    },
};

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hubspot-api-key",
        kind: "HubSpot API key of the older kind",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes contacts and deals.",
        aliases: &["betterleaks:hubspot-api-key", "gitleaks:hubspot-api-key", "trufflehog:hubspot_apikey"],
    }),
    keywords: &["hubspot", "hub_spot", "hapikey"],
    regex: concat!(
        "(?:(?i:hub_?spot)",
        gap!(),
        word!(),
        assigns!(r"|[ \t]"),
        r"|(?:\b|_)(?i:hapikey)",
        assigns!(""),
        ")(?<secret>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HUBSPOT_API_KEY=aB", "06a", "50a-c6d2-CE92-9aF5-5b4802a4Afad"),
        concat!("\"hubspot_api_key\": \"B5", "dBd", "cb6-A644-71aF-8F28-8946dc524a82", "\""),
    ],
    counterexamples: samples![
        "HUBSPOT_API_KEY=${HUBSPOT_API_KEY}",
        concat!("See hubspot api key in the vault, build ", "2e", "204", "312-30dc-2481-5AF1-fdF3eA37E37C"),
    ],
    rotation: Rotation {
        url: "https://app.hubspot.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
