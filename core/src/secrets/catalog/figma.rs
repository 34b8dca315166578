//! Figma: personal access tokens. Format: developers.figma.com/docs/rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "figma-personal-access-token",
        kind: "Figma access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the files of the account.",
        aliases: &[],
    }),
    keywords: &["figd_"],
    regex: dashed!("figd_[0-9A-Za-z_-]{38,44}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("FIGMA_TOKEN=fi", "gd_", "cqRfhIAU8Ogi973bXtm25uncg6NcVtFluMdYrtHX"),
        concat!("{\"token\": \"fi", "gd_", "C-pPUYaVCjUKf27hbtBm0uK94nQ752jvpmqbL_M2", "\"}"),
    ],
    counterexamples: &[
        concat!("FIGMA_TOKEN=fi", "gd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("FIGMA_TOKEN=fi", "gd_", "Wy8Oj40snG"),
    ],
    rotation: Rotation {
        url: "https://www.figma.com/settings",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
