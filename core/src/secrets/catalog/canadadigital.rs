//! GC Notify of the Canadian Digital Service: API keys. Documentation: documentation.notification.canada.ca.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static NOTIFY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "canadian-digital-service-notify-api-key",
        kind: "GC Notify API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends messages to citizens in the name of your service.",
        aliases: &["betterleaks:canadian-digital-service-notify-api-key"],
    }),
    keywords: &["gcntfy-"],
    regex: dashed!(
        "gcntfy-[0-9A-Za-z_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    ),
    reach: Reach { left: 8, right: 192 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "GC_NOTIFY_API_KEY=gc",
            "ntf",
            "y-shop_key-8203715c-82fe-3678-deca-995ba202e1ba-9f1eca9b-357",
            "f-301c-72f6-3aace156d66e"
        ),
        concat!("- value: gc", "ntf", "y-shop_key-38baefaf-7670-c66a-2a15-d1ce775b2d38-5ac5c836-89d", "5-1cf4-6967-3ec7a41d7c53"),
    ],
    counterexamples: samples![concat!("gc", "ntf", "y-shop_key-38a6c2a0-601b-0024-562a-c24b1c46c9e2-623672f3-ec", "${SECRET}")],
    rotation: Rotation {
        url: "https://notification.canada.ca/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
