//! Optimizely: personal access tokens. Documentation: docs.developers.optimizely.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "optimizely-access-token",
        kind: "Optimizely personal access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it changes the experiments and flags that run in your product.",
        aliases: &["trufflehog:optimizely"],
    }),
    keywords: &["optimizely"],
    regex: named!("optimizely", "2:[0-9A-Za-z_-]{52}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("OPTIMIZELY_API_TOKEN=", "2", ":", "1xngE93MZTojR5xojZ9RY5mMtR3OgWiNMmXQ34Te", "jqqBarD0OayU"),
        concat!("\"optimizely_api_token\": \"", "2", ":", "-12E6d8w268gh8NzbVVN-KpOSmhSviMX9mmd7NiR", "CcYK6cSof06_", "\""),
    ],
    counterexamples: samples![
        "OPTIMIZELY_API_TOKEN=${OPTIMIZELY_API_TOKEN}",
        concat!(
            "See the optimizely token in the vault, build ",
            "2",
            ":",
            "-12E6d8w268gh8NzbVVN-KpOSmhSviMX9mmd7NiR",
            "CcYK6cSof06_"
        ),
    ],
    rotation: Rotation {
        url: "https://app.optimizely.com/v2/profile/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
