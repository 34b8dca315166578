//! Code Climate: ids of test reporters. Documentation: docs.codeclimate.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static REPORTER_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "codeclimate-reporter-id",
        kind: "Code Climate reporter id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it sends test coverage in your name.",
        aliases: &[],
    }),
    keywords: &["codeclimate", "code_climate", "code-climate", "cc_test_reporter"],
    regex: concat!(
        "(?i:code_?-?climate|cc_test_reporter)(?i:[0-9a-z_. -]{0,24}?(?:id|token|key|secret|auth)[0-9a-z_-]{0,12})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{64})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CC_TEST_REPORTER_ID=", "16a1e165d22171bd638525c82de9596711705acf91ff8d4b9fcf6aaaca8e", "67b2"),
        concat!("\"cc_test_reporter_id\": \"", "ecd41592deaeb71440656b7528d795e203b49a71fbb8cbb312d23d2b6e75", "db03", "\""),
    ],
    counterexamples: samples![
        "CC_TEST_REPORTER_ID=${CC_TEST_REPORTER_ID}",
        concat!(
            "See cc test reporter id in the vault, build ",
            "1f3e5dd4c24b9c4b3bff04a408cef58b35e15fe6612e9a34526e4c7a7379f191"
        ),
    ],
    rotation: Rotation {
        url: "https://codeclimate.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
