//! SparkPost: keys of the API. Documentation: developers.sparkpost.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sparkpost-api-key",
        kind: "SparkPost API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends mail in the name of your domains.",
        aliases: &["trufflehog:sparkpost"],
    }),
    keywords: &["sparkpost", "spark_post"],
    regex: near!("spark_?post", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SPARKPOST_API_KEY=", "64df1d9b4e87b5a5190842555bb1e445f6113dc5"),
        concat!("\"sparkpost_api_key\": \"", "296909ba3b297c47c15d195da8bf007de7154933", "\""),
    ],
    counterexamples: samples![
        "SPARKPOST_API_KEY=${SPARKPOST_API_KEY}",
        concat!("See the sparkpost key in the vault, build ", "296909ba3b297c47c15d195da8bf007de7154933"),
    ],
    rotation: Rotation {
        url: "https://app.sparkpost.com/account/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
