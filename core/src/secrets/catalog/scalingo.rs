//! Scalingo: tokens of the API. Documentation: developers.scalingo.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scalingo-api-token",
        kind: "Scalingo API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys your apps and reads their environment.",
        aliases: &["betterleaks:scalingo-api-token", "gitleaks:scalingo-api-token"],
    }),
    keywords: &["tk-us-"],
    regex: dashed!("tk-us-[0-9A-Za-z_-]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SCALINGO_API_TOKEN=tk", "-us-", "B86OKOgXct-odTUiAkt17Y3KV--1LL49UYJ298PG", "OvmrevDQ"),
        concat!("token => 'tk", "-us-", "-lUFS66HaoSPM8FBp5qNQ8hT1s1xszPsPce5ipYJ", "4P21HmK8", "',"),
    ],
    counterexamples: samples![
        concat!("SCALINGO_API_TOKEN=tk", "-us-", "xxxxxxxxxx-xxxxxxxxxxxxxx--xxxxxxxxxxxxx", "xxxxxxxx"),
        concat!("SCALINGO_API_TOKEN=tk", "-us-", "-lUFS6"),
    ],
    rotation: Rotation {
        url: "https://dashboard.scalingo.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
