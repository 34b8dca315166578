//! Sumo Logic: access ids and keys. Documentation: help.sumologic.com/docs/manage/security/access-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sumologic-access-token",
        kind: "Sumo Logic access key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With its id it reads the logs of the account and adds collectors.",
        aliases: &["betterleaks:sumologic-access-token", "gitleaks:sumologic-access-token", "trufflehog:sumologickey"],
    }),
    keywords: &["sumo"],
    regex: near!("sumo(?:_?logic)?", "[0-9A-Za-z]{62,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SUMOLOGIC_API_KEY=", "7UmPlvLxlaitMWjfsW6aGYj61HAdkuesoivsv20g", "lGiyjcfUCPXFCADCMLpOLUE"),
        concat!("\"sumologic_api_key\": \"", "NKc8W5yS78kNNM07jaWZgeGK5hItKw9ewEsieZ8G", "FFmmzZhbkP9ubTweyVRYgv", "\""),
    ],
    counterexamples: samples![
        "SUMOLOGIC_API_KEY=${SUMOLOGIC_API_KEY}",
        concat!(
            "See the sumologic key in the vault, build ",
            "NKc8W5yS78kNNM07jaWZgeGK5hItKw9ewEsieZ8G",
            "FFmmzZhbkP9ubTweyVRYgv"
        ),
    ],
    rotation: Rotation {
        url: "https://service.sumologic.com/ui/#/preferences",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sumologic-access-id",
        kind: "Sumo Logic access id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the key; the key itself mostly stands beside it.",
        aliases: &["betterleaks:sumologic-access-id", "gitleaks:sumologic-access-id"],
    }),
    keywords: &["sumo"],
    regex: named!("sumo(?:_?logic)?(?:[_-]?(?:access|id)){0,2}", "su[0-9A-Za-z]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SUMOLOGIC_ACCESS_ID=", "s", "u", "TkTOczSYn80X"),
        concat!("const sumologicAccessId = '", "s", "u", "D4V7XTrq4MhJ", "';"),
    ],
    counterexamples: samples![
        "SUMOLOGIC_ACCESS_ID=${SUMOLOGIC_ACCESS_ID}",
        concat!("See the sumologic key in the vault, build ", "s", "u", "D4V7XTrq4MhJ"),
    ],
    rotation: Rotation {
        url: "https://service.sumologic.com/ui/#/preferences",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
