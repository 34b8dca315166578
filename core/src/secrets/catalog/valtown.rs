//! Val Town: tokens of the API. Documentation: docs.val.town/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "valtown-api-token",
        kind: "Val Town API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs code in your account and reads its environment.",
        aliases: &[],
    }),
    keywords: &["vtwn_"],
    regex: dashed!("vtwn_[0-9A-Za-z_-]{20,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("VALTOWN_API_TOKEN=vt", "wn_", "BR7JdhMXrGlS9AzPF7BV"),
        concat!("token: \"vt", "wn_", "EKI0GchCBS9i1D6nRnX_8U", "\""),
    ],
    counterexamples: samples![
        concat!("VALTOWN_API_TOKEN=vt", "wn_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("VALTOWN_API_TOKEN=vt", "wn_", "EKI0Gc"),
    ],
    rotation: Rotation {
        url: "https://www.val.town/settings/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
