//! HERE: API keys. Documentation: developer.here.com/documentation/identity-access-management.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "here-api-key",
        kind: "HERE API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for maps and routes at your expense.",
        aliases: &["trufflehog:hereapi"],
    }),
    keywords: &["here_", "hereapi", "here-api", "hereapi.com"],
    regex: concat!(
        "(?i:\\b{start-half}here[_-]?(?:maps?[_-]?)?(?:api|access|app)[_-]?(?:key|token|code|secret|id)|hereapi\\.com[^\\s\\x22\\x27]{0,120}[?&]apikey)",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z_-]{43})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.9), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HERE_API_KEY=t-", "4ZS", "Asyh62RvMjFe24pzs1JcVxmLGrx7H3HkGcz5FB"),
        concat!("\"here_api_key\": \"b4", "7-N", "gr-nA5UVJCqA3KJYmzRvT3NJeXm0cS7YbHXEPB", "\""),
    ],
    counterexamples: samples![
        "HERE_API_KEY=${HERE_API_KEY}",
        concat!("See here api key in the vault, build ", "5T", "0_5", "zFKBDy8brapONvLU8O-gpYQSYBTDYKVy9DEbxn"),
    ],
    rotation: Rotation {
        url: "https://platform.here.com/admin/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
