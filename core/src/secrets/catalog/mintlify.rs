//! Mintlify: keys of the API. Documentation: mintlify.com/docs/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mintlify-api-key",
        kind: "Mintlify API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it publishes your documentation anew and talks to its assistant at your expense.",
        aliases: &[],
    }),
    keywords: &["mint_"],
    regex: token!("mint_(?:dsc_)?[0-9A-Za-z]{24,44}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MINTLIFY_API_KEY=mi", "nt_", "a8enO6CDwBhqgfKiaAhUH7QH"),
        concat!("token => 'mi", "nt_", "xslUJHMvtyt3DRiKpgdf0ioc", "',"),
    ],
    counterexamples: samples![
        concat!("MINTLIFY_API_KEY=mi", "nt_", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MINTLIFY_API_KEY=mi", "nt_", "xslUJH"),
    ],
    rotation: Rotation {
        url: "https://dashboard.mintlify.com/settings/organization/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
