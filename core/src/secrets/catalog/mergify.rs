//! Mergify: keys of applications. Documentation: docs.mergify.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APPLICATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mergify-application-key",
        kind: "Mergify application key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it steers the merge queue of your repositories.",
        aliases: &["betterleaks:mergify-application-key"],
    }),
    keywords: &["mergify_application_key_"],
    regex: dashed!("mergify_application_key_[0-9A-Za-z_-]{40,200}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MERGIFY_API_KEY=me", "rgify_application_key_", "o92tTKj83VYHI6IfdKHGNCd0Oafs3yIk08gmmV4m", "AT"),
        concat!("Authorization: Bearer me", "rgify_application_key_", "mC1pUaQlr88tEpuXoODrGt8fin6wtk92Iue5RTGM", "5xj"),
    ],
    counterexamples: samples![
        concat!("MERGIFY_API_KEY=me", "rgify_application_key_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xx"),
        concat!("MERGIFY_API_KEY=me", "rgify_application_key_", "mC1pUa"),
    ],
    rotation: Rotation {
        url: "https://dashboard.mergify.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
