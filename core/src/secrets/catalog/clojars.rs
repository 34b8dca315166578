//! Clojars: deploy tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clojars-api-token",
        kind: "Clojars deploy token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes versions of your libraries, which others install.",
        aliases: &["gitleaks:clojars-api-token"],
    }),
    keywords: &["clojars_"],
    regex: token!("CLOJARS_[0-9a-f]{60}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("LEIN_PASSWORD=CLO", "JARS_", "fe1427f549fa1a3de99711c957f51a5bc358d6ab16a22d874e47a56800b7"),
        concat!("token: \"CLO", "JARS_", "253805fdcd89fbb2bd6baa1180ae455ad74614bb64c3b37c46946ac7eaf2", "\""),
    ],
    counterexamples: &[
        concat!("LEIN_PASSWORD=CLO", "JARS_000000000000000000000000000000000000000000000000000000000000"),
        concat!("LEIN_PASSWORD=CLO", "JARS_", "71d172c2e7d65e1"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new deploy token in the account settings of the repository",
            "Put it where the old one is read",
            "Disable the old one there",
        ],
    },
};
