//! Coveralls: tokens of repositories and persons. Documentation: docs.coveralls.io/api-introduction.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coveralls-token",
        kind: "Coveralls token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it sends test coverage in your name, and with a personal token changes the set-up.",
        aliases: &["trufflehog:coveralls"],
    }),
    keywords: &["coveralls"],
    regex: near!("coveralls", "(?:[0-9A-Za-z-]{37}|[0-9A-Za-z]{32,34})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COVERALLS_REPO_TOKEN=", "AjIoLkzhett5lGWPbsbLw01abAeFVD6F"),
        concat!("\"coveralls_repo_token\": \"", "nhfCrGBNVpMmCe3JHbpp8UMIXTXgAXyR4f", "\""),
        concat!("coveralls_repo_token: ", "u1c2mYNsTlweM19JLvhZwOwhTdCWE89CPg"),
    ],
    counterexamples: samples![
        "COVERALLS_REPO_TOKEN=${COVERALLS_REPO_TOKEN}",
        concat!("See coveralls repo token in the vault, build ", "6i8AGrhJZxD9uLQC9p4khzR80ExqdaI1zAX7S"),
    ],
    rotation: Rotation {
        url: "https://coveralls.io/account",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
