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
