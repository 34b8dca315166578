//! Runway: keys of the API. Documentation: docs.dev.runwayml.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "runway-api-key",
        kind: "Runway API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["runway"],
    regex: named!("runway(?:_?ml)?", "key_[0-9a-f]{128}"),
    reach: Reach { left: 32, right: 416 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "RUNWAY_API_KEY=",
            "ke",
            "y_",
            "bf81f8b059f75658b6025e57e35b9f7dfc2002cf55974362d24f9229c951",
            "85cbca2c5668eba01cd3013d9854f184ad1affce",
            "613ebfd6f16ccde939b9b2c186d7"
        ),
        concat!(
            "\"runway_api_key\": \"",
            "ke",
            "y_",
            "80629b6b1a4b2b583e49610e449b7193bc566f61cb4196e30968538d654a",
            "6319efb2f309fe8e4c9d2146dc2c81bd79c2fd53",
            "d76ac7e2539da053d0448b19694f",
            "\""
        ),
    ],
    counterexamples: samples![
        "RUNWAY_API_KEY=${RUNWAY_API_KEY}",
        concat!(
            "See the runway key in the vault, build ",
            "ke",
            "y_",
            "80629b6b1a4b2b583e49610e449b7193bc566f61cb4196e30968538d654a",
            "6319efb2f309fe8e4c9d2146dc2c81bd79c2fd53",
            "d76ac7e2539da053d0448b19694f"
        ),
    ],
    rotation: Rotation {
        url: "https://dev.runwayml.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
