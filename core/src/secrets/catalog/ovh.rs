//! OVHcloud: keys of the API. Documentation: help.ovhcloud.com, first steps with the APIs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APPLICATION_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ovh-application-secret",
        kind: "OVHcloud application secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With the consumer key, which mostly stands beside it, it manages servers, domains and mail.",
        aliases: &[],
    }),
    keywords: &["ovh"],
    regex: near!(r"(?:\b|_)ovh(?:cloud)?[_-]?(?:application|app)", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("OVH_APPLICATION_SECRET=", "3z7phSEFlUP41i8x9T0l4yKJfUF3lRN9"),
        concat!("\"ovh_application_secret\": \"", "nGTHCcbK1Au2KxL4SGjPIhmFtkSP8iNH", "\""),
    ],
    counterexamples: samples![
        "OVH_APPLICATION_SECRET=${OVH_APPLICATION_SECRET}",
        concat!("See the ovh secret in the vault, build ", "nGTHCcbK1Au2KxL4SGjPIhmFtkSP8iNH"),
    ],
    rotation: Rotation {
        url: "https://eu.api.ovh.com/console/",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static CONSUMER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ovh-consumer-key",
        kind: "OVHcloud consumer key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With the secret of the application it manages servers, domains and mail.",
        aliases: &["betterleaks:ovh-consumer-key"],
    }),
    keywords: &["ovh"],
    regex: near!(r"(?:\b|_)ovh(?:cloud)?[_-]?consumer", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("OVH_CONSUMER_API_KEY=", "16wTLVJ0NNXAiYjfLqouX96wpuh8lUQ8"),
        concat!("\"ovh_consumer_api_key\": \"", "6bwTPh8Ln4gwRPoqT9yr3SwyEqpW9YDm", "\""),
    ],
    counterexamples: samples![
        "OVH_CONSUMER_API_KEY=${OVH_CONSUMER_API_KEY}",
        concat!("See the ovh key in the vault, build ", "6bwTPh8Ln4gwRPoqT9yr3SwyEqpW9YDm"),
    ],
    rotation: Rotation {
        url: "https://eu.api.ovh.com/console/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static APPLICATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ovh-application-key",
        kind: "OVHcloud application key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the application; its secret mostly stands beside it.",
        aliases: &["betterleaks:ovh-application-key"],
    }),
    keywords: &["ovh"],
    regex: near!(r"(?:\b|_)ovh(?:cloud)?[_-]?(?:application|app)", "[0-9A-Za-z]{16}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("OVH_APPLICATION_API_KEY=", "avsE8Pxt8BU8nuhY"),
        concat!("\"ovh_application_api_key\": \"", "MxrZG8wb6Sh4ZhYC", "\""),
    ],
    counterexamples: samples![
        "OVH_APPLICATION_API_KEY=${OVH_APPLICATION_API_KEY}",
        concat!("See the ovh key in the vault, build ", "MxrZG8wb6Sh4ZhYC"),
    ],
    rotation: Rotation {
        url: "https://eu.api.ovh.com/console/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
