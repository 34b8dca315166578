//! Figma: personal access tokens. Documentation: developers.figma.com/docs/rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "figma-personal-access-token",
        kind: "Figma access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the files of the account.",
        aliases: &["betterleaks:figma-personal-access-token"],
    }),
    keywords: &["figd_"],
    regex: dashed!("figd_[0-9A-Za-z_-]{38,44}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FIGMA_TOKEN=fi", "gd_", "W8ojdtOY1sVpz6y7DMhv0jvZrzPnl4RfkwpmRcxP"),
        concat!("{\"token\": \"fi", "gd_", "wqPJKkvJKHx7ueeNjqnw2iJO-XXkHDNWrIU_1IEk", "\"}"),
    ],
    counterexamples: samples![
        concat!("FIGMA_TOKEN=fi", "gd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("FIGMA_TOKEN=fi", "gd_", "qDN70bn_hT"),
    ],
    rotation: Rotation {
        url: "https://www.figma.com/settings",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
