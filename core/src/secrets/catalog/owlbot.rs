//! OwlBot: tokens of the dictionary. Documentation: owlbot.info.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "owlbot-api-key",
        kind: "OwlBot API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:owlbot"],
    }),
    keywords: &["owlbot"],
    regex: near!("owlbot", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("OWLBOT_API_KEY=", "d3cae138c54994dee6efd041246582454cd4c1ae"),
        concat!("\"owlbot_api_key\": \"", "e8b3311a93db4105a74afaeea9590eb91fc8ebbb", "\""),
    ],
    counterexamples: samples![
        "OWLBOT_API_KEY=${OWLBOT_API_KEY}",
        concat!("See the owlbot key in the vault, build ", "e8b3311a93db4105a74afaeea9590eb91fc8ebbb"),
    ],
    rotation: Rotation {
        url: "https://owlbot.info",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
