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
        aliases: &["betterleaks:rubygems-api-token", "gitleaks:rubygems-api-token"],
    }),
    keywords: &["rubygems_"],
    regex: token!("rubygems_[0-9a-f]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "d71017d4216faea36125ad8e9266a0e0179a18b4e020ec7a"),
        concat!("{\"token\": \"ruby", "gems_", "f772c51fe1dd4b32e9dbf9bd6f20d33ab64165dd788b5aed", "\"}"),
    ],
    counterexamples: samples![
        concat!("GEM_HOST_API_KEY=ruby", "gems_000000000000000000000000000000000000000000000000"),
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "58e3292ca6f3"),
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
