//! FullContact: API keys. Documentation: docs.fullcontact.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "fullcontact-api-key",
        kind: "FullContact API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it looks up people at your expense.",
        aliases: &[],
    }),
    keywords: &["fullcontact", "full_contact"],
    regex: near!("full_?contact", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FULLCONTACT_API_KEY=", "Qg4cMdiGWqmeklBzEWUywDNytaLU8IGR"),
        concat!("\"fullcontact_api_key\": \"", "o89v68ilL0lxwXMw7DRcQLum5m3VSztx", "\""),
        concat!("const fullcontactApiKey = '", "7MMuLNwxo3FAh7oNjBhyLZWVpRBhPI4U", "';"),
    ],
    counterexamples: samples![
        "FULLCONTACT_API_KEY=${FULLCONTACT_API_KEY}",
        concat!("See fullcontact api key in the vault, build ", "KKB1JnTP7dmwVIZ7ivpyzYZQ8ZeDwKiw"),
    ],
    rotation: Rotation {
        url: "https://platform.fullcontact.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
