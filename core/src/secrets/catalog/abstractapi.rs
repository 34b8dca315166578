//! AbstractAPI: keys. Documentation: docs.abstractapi.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "abstractapi-key",
        kind: "AbstractAPI key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks the service at your expense.",
        aliases: &[],
    }),
    keywords: &["abstractapi", "abstract_api"],
    regex: near!("abstract_?api", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ABSTRACT_API_KEY=", "de812412e672e52b900bf29f536b4837"),
        concat!("\"abstract_api_key\": \"", "af3eb8341aca233b9e2135a077491e3b", "\""),
        concat!("abstract_api_key: ", "8f764b3bd7d3157b9cb3bc238b2ad603"),
    ],
    counterexamples: samples![
        "ABSTRACT_API_KEY=${ABSTRACT_API_KEY}",
        concat!("See abstract api key in the vault, build ", "b2fee048a27ea1d32e0c9c66eed2f1f1"),
    ],
    rotation: Rotation {
        url: "https://app.abstractapi.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
