//! RubyGems: keys of the API. Format: guides of the index, a prefix and 48 hexadecimal digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rubygems-api-token",
        kind: "RubyGems API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes versions of your gems, which others install.",
        aliases: &["gitleaks:rubygems-api-token"],
    }),
    keywords: &["rubygems_"],
    regex: token!("rubygems_[0-9a-f]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "f1c9d1b6b9134b8e6d4b36d77cdcd18162387fdeec39d7d8"),
        concat!("{\"token\": \"ruby", "gems_", "6abed9a7f342342809b166299c27143188262ad22ce3037d", "\"}"),
    ],
    counterexamples: &[
        concat!("GEM_HOST_API_KEY=ruby", "gems_000000000000000000000000000000000000000000000000"),
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "07e0121546f2"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new key under API keys in the account settings of the index",
            "Put it where the old one is read",
            "Delete the old one there",
        ],
    },
};
