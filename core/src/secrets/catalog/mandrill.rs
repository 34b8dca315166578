//! Mandrill (Mailchimp Transactional): keys of the API. Documentation: mailchimp.com/developer/transactional.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mandrill-api-key",
        kind: "Mandrill API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends mail in the name of your domains and reads whom you write to.",
        aliases: &["trufflehog:mandrill"],
    }),
    keywords: &["mandrill"],
    regex: near!("mandrill", "(?:md-)?[0-9A-Za-z_-]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MANDRILL_API_KEY=", "PFWsfYRiIgUaJ7AbOOn1nS"),
        concat!("const mandrillApiKey = '", "9cNe8H9PhYWwqbY0kay-el", "';"),
    ],
    counterexamples: samples![
        "MANDRILL_API_KEY=${MANDRILL_API_KEY}",
        concat!("See the mandrill key in the vault, build ", "9cNe8H9PhYWwqbY0kay-el"),
    ],
    rotation: Rotation {
        url: "https://mandrillapp.com/settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
