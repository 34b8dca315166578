//! redirect.pizza: tokens of the API. Documentation: redirect.pizza/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "redirectpizza-api-token",
        kind: "redirect.pizza API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends your visitors elsewhere.",
        aliases: &[],
    }),
    keywords: &["rpa_"],
    regex: token!("rpa_[0-9A-Za-z]{30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("REDIRECTPIZZA_API_TOKEN=rp", "a_", "X7IHwViLvZY7HuwwKAKfFVW7lGYFbI"),
        concat!("export const token = 'rp", "a_", "nwSw6cLvovPJB95DhSsr9yutHmIYAQ", "';"),
    ],
    counterexamples: samples![
        concat!("REDIRECTPIZZA_API_TOKEN=rp", "a_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("REDIRECTPIZZA_API_TOKEN=rp", "a_", "nwSw6c"),
    ],
    rotation: Rotation {
        url: "https://redirect.pizza/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
