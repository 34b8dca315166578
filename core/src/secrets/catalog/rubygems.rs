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
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "c3e68b4bb63591e80bf6b11c0d1b6b9134b8e6d4b36d71cd"),
        concat!("{\"token\": \"ruby", "gems_", "7162387fdeec39d7d0f8e5ab2d9a7f342342809b16629ec1", "\"}"),
    ],
    counterexamples: &[
        concat!("GEM_HOST_API_KEY=ruby", "gems_000000000000000000000000000000000000000000000000"),
        concat!("GEM_HOST_API_KEY=ruby", "gems_", "e188260ad223"),
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
