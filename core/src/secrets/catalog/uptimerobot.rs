//! UptimeRobot: keys of the API. Documentation: uptimerobot.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "uptimerobot-api-key",
        kind: "UptimeRobot API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it changes and pauses your monitors.",
        aliases: &["trufflehog:uptimerobot"],
    }),
    keywords: &["uptimerobot", "uptime_robot"],
    regex: named!("uptime_?robot", "(?:ur|u|m)[0-9]{5,10}-[0-9a-f]{20,26}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("UPTIMEROBOT_API_KEY=", "ur81249-ae390feba0ad9efedee9"),
        concat!("const uptimerobotApiKey = '", "m505252-e24973e53f61f1d1895743", "';"),
    ],
    counterexamples: samples![
        "UPTIMEROBOT_API_KEY=${UPTIMEROBOT_API_KEY}",
        concat!("See the uptimerobot key in the vault, build ", "m505252-e24973e53f61f1d1895743"),
    ],
    rotation: Rotation {
        url: "https://dashboard.uptimerobot.com/integrations",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
