//! Snowflake: programmatic access tokens and passwords of connections. Documentation: docs.snowflake.com/en/user-guide/programmatic-access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "snowflake-access-token",
        kind: "Snowflake access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it queries the warehouse with the rights of its role.",
        aliases: &[],
    }),
    keywords: &["snowflake"],
    regex: near!("snowflake", r"eyJ[0-9A-Za-z_-]{30,400}\.[0-9A-Za-z_-]{40,800}\.[0-9A-Za-z_-]{40,800}"),
    reach: Reach { left: 64, right: 2176 },
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!(
            "SNOWFLAKE_TOKEN=eyJ",
            "JBX5mGSnf2UWQf8dbXmB1ACLFStvfZon6ikGrlVI",
            ".",
            "3Ox87mJCqvt4UX9vtKFnz7btE7YPJX2QW0qaundV0NNQ8SYXqvSrncXhILUO",
            "5HPlDyBXcVWgQ2wUnz3QtsxGxGqJYH6SlhsHSEsjd7ZFM7WCSbvUxx4D46hs",
            ".",
            "UG5eBrufDrrgbBmMLcZWS3NUrJtjt7hTQs1GxjO_S--8LNOgbS6iYG2-pb6m",
            "Sgx5YSGcO9aPftox7nea0yBAHm"
        ),
        concat!(
            "\"snowflake_token\": \"eyJ",
            "XqldhEP4opKyQYYDZR0l6Fmh9n8QO5pmGRL6j1h8",
            ".",
            "igrfEXNnItxgfb4QCFPyqG9vXwrF7m3UJiSTnNwRVfXfHW2fGukuQ2MOVfL9",
            "2QIKqQaNs2YrlB1hVVmclDvuwviJPIkFBeZwXYXULLNJWyW91XVKqPwx4QVM",
            ".",
            "FdXQl2jWXiRVVwfcmawNGD56zlLIh4xX5Xn_LFCYjd64zgNDnU9vFxYnYJGQ",
            "N8O-kz-DYGZfWNTD2JmnQiYprr",
            "\""
        ),
    ],
    counterexamples: samples![
        "SNOWFLAKE_TOKEN=${SNOWFLAKE_TOKEN}",
        concat!(
            "See snowflake token in the vault, build eyJ",
            "omfKIbqjeOeaw8YQMZy17t4KgWkQX15BvYzlskuV",
            ".",
            "wuDZzXcW1xpyfthyUqVTs2ZtYAKCt9QFlQ81IFPWxQL0QQ4wMduHNPsG8GVI",
            "3fCrobwMvV7YaxCKPfa9FwR8W9vUga3v1jwm1pcGY2EIDCJPi7Wy8oACdkIn",
            ".",
            "79rJJdPmaBpjPkxUc5xNpKLU8BsaIQYt0_I-kjtiTu457FH4no9pHJJylUDY",
            "DfbZYg7DSka_oeQeRvpV88_4Qi"
        ),
    ],
    rotation: Rotation {
        url: "https://app.snowflake.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
