//! SecurityTrails: keys of the API. Documentation: docs.securitytrails.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "securitytrails-api-key",
        kind: "SecurityTrails API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:securitytrails"],
    }),
    keywords: &["securitytrails", "security_trails"],
    regex: near!("security_?trails", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SECURITYTRAILS_API_KEY=", "7LmtHeG62kgnLP7qQVdg45SD3CvYcadF"),
        concat!("\"securitytrails_api_key\": \"", "z3LmRUTkEOewKaj16H85a1nkegjfMYUa", "\""),
    ],
    counterexamples: samples![
        "SECURITYTRAILS_API_KEY=${SECURITYTRAILS_API_KEY}",
        concat!("See the securitytrails key in the vault, build ", "z3LmRUTkEOewKaj16H85a1nkegjfMYUa"),
    ],
    rotation: Rotation {
        url: "https://securitytrails.com/app/account/credentials",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
