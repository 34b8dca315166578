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

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "figma-personal-access-header-token",
        kind: "Figma token of the older kind",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the designs the user may see.",
        aliases: &["betterleaks:figma-personal-access-header-token", "trufflehog:figmapersonalaccesstoken"],
    }),
    keywords: &["figma"],
    regex: named!("figma", "[0-9A-Fa-f]{4,6}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FIGMA_TOKEN=8E", "fC-", "1aD4fb13-b171-0C02-DcF9-91fa1a3d1cbA"),
        concat!("\"figma_token\": \"cf", "e68", "5-66ACF689-f8a5-B2C7-cE1E-6468fdB5dBb3", "\""),
        concat!("figma_token: aF", "c2D", "C-599c4fD8-ACCC-4fB7-6f37-e50aB340dE6E"),
    ],
    counterexamples: samples![
        "FIGMA_TOKEN=${FIGMA_TOKEN}",
        concat!("See figma token in the vault, build ", "23", "8dC", "6-9CBEbbcd-EADb-2e60-69c8-fbe1cf643258"),
    ],
    rotation: Rotation {
        url: "https://www.figma.com/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
