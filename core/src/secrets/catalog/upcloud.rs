//! UpCloud: tokens of the API. Documentation: developers.upcloud.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upcloud-api-token",
        kind: "UpCloud API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages servers, storage and networks.",
        aliases: &["betterleaks:upcloud-api-token"],
    }),
    keywords: &["ucat_"],
    regex: token!("ucat_[0-9A-Za-z]{24,32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("UPCLOUD_API_TOKEN=uc", "at_", "jRoNX2psA1vZbH43VcSFz42Pa3"),
        concat!("- value: uc", "at_", "BWLziZR9xL7ZjYG9TRLJJpXq"),
    ],
    counterexamples: samples![
        concat!("UPCLOUD_API_TOKEN=uc", "at_", "xxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("UPCLOUD_API_TOKEN=uc", "at_", "BWLziZ"),
    ],
    rotation: Rotation {
        url: "https://hub.upcloud.com/account/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
