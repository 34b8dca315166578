//! Scale: keys of the API. Documentation: docs.scale.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scale-api-key",
        kind: "Scale API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it orders labels at your expense and reads your data.",
        aliases: &[],
    }),
    keywords: &["scaleai", "scale_ai", "scaleapi", "scale_api"],
    regex: named!("scale(?:_?ai|_?api)", "live_(?:auth_)?[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SCALE_API_KEY=", "li", "ve_", "609a241ef43083b876befe9feae383cd"),
        concat!("const scaleApiKey = '", "li", "ve_", "auth_93f988a8bbaf4eaae1a009c5c1e737cd", "';"),
    ],
    counterexamples: samples![
        "SCALE_API_KEY=${SCALE_API_KEY}",
        concat!("See the scale key in the vault, build ", "li", "ve_", "auth_93f988a8bbaf4eaae1a009c5c1e737cd"),
    ],
    rotation: Rotation {
        url: "https://dashboard.scale.com/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
