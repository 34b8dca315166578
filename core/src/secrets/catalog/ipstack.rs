//! ipstack: access keys. Documentation: ipstack.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ipstack-api-key",
        kind: "ipstack access key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it looks up addresses at your expense.",
        aliases: &["trufflehog:ipstack"],
    }),
    keywords: &["ipstack"],
    regex: near!("ipstack", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("IPSTACK_ACCESS_KEY=", "5db950198bf241f7c8612d69d69f5723"),
        concat!("\"ipstack_access_key\": \"", "a27a96cec37498aa7cfe557710bafcde", "\""),
        concat!("const ipstackAccessKey = '", "8aa6d306d25729a50f67166e0c1d1105", "';"),
    ],
    counterexamples: samples![
        "IPSTACK_ACCESS_KEY=${IPSTACK_ACCESS_KEY}",
        concat!("See ipstack access key in the vault, build ", "f450129de1d18f76133b87fc1c248dbe"),
    ],
    rotation: Rotation {
        url: "https://ipstack.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
