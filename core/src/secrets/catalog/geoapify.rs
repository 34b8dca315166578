//! Geoapify: API keys. Documentation: apidocs.geoapify.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "geoapify-api-key",
        kind: "Geoapify API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for maps and places at your expense.",
        aliases: &["trufflehog:geoapify"],
    }),
    keywords: &["geoapify"],
    regex: near!("geoapify", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GEOAPIFY_API_KEY=", "ho79wx2w0dxml6ssl5eojye4e0tgf0vb"),
        concat!("\"geoapify_api_key\": \"", "2g5o68eofdtpe1heovlnq1r0d04j7iae", "\""),
        concat!("export GEOAPIFY_API_KEY='", "u3hibdcn5io53sh3d0e7z7j9fvuvytaw", "'"),
    ],
    counterexamples: samples![
        "GEOAPIFY_API_KEY=${GEOAPIFY_API_KEY}",
        concat!("See geoapify api key in the vault, build ", "maxneyk56vyjrf3r4dzlj3y4xh2hzxhl"),
    ],
    rotation: Rotation {
        url: "https://myprojects.geoapify.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
