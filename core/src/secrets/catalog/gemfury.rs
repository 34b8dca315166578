//! Gemfury: tokens. Documentation: gemfury.com/help/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gemfury-token",
        kind: "Gemfury token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and replaces packages that others install.",
        aliases: &[],
    }),
    keywords: &["gemfury", "gem_fury", "fury_", "fury.io"],
    regex: near!("gem_?fury|fury", "[0-9A-Za-z_-]{20,36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GEMFURY_TOKEN=Qy", "4Ly", "j_BZg3IW2j9okYXMjVk"),
        concat!("\"gemfury_token\": \"", "QpO2nXHZFUomCzWE6n7fWb", "\""),
        concat!("gemfury_token: ", "NvXVeaqbbbYBubpBpYd5zWZq"),
    ],
    counterexamples: samples![
        "GEMFURY_TOKEN=${GEMFURY_TOKEN}",
        concat!("See gemfury token in the vault, build ", "Boae0pGSdOWut6cnOMSDFZ"),
    ],
    rotation: Rotation {
        url: "https://manage.fury.io/manage/dashboard/tokens/shared",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
