//! Polygon.io (Massive): keys of the API. Documentation: polygon.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polygon-api-key",
        kind: "Polygon.io API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:polygon"],
    }),
    keywords: &["polygonapi", "polygon_api", "polygon-api", "polygonio", "polygon_io", "polygon.io"],
    regex: near!("polygon(?:[_.]?io)?[_-]?(?:api)", "[0-9A-Za-z_]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("POLYGON_API_KEY=", "sOLBMaTQVId94V3yh6ZmhSg2Xan5Qv1c"),
        concat!("\"polygon_api_key\": \"", "cocNsBtL7Z8ED8uGr78WNwISo44w9XFT", "\""),
    ],
    counterexamples: samples![
        "POLYGON_API_KEY=${POLYGON_API_KEY}",
        concat!("See the polygon key in the vault, build ", "cocNsBtL7Z8ED8uGr78WNwISo44w9XFT"),
    ],
    rotation: Rotation {
        url: "https://polygon.io/dashboard/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
