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
        aliases: &["betterleaks:clojars-api-token", "gitleaks:clojars-api-token"],
    }),
    keywords: &["clojars_"],
    regex: token!("CLOJARS_[0-9a-z]{60}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LEIN_PASSWORD=CLO", "JARS_", "858d6ab16a22d874e47a56800bef7a653805fdcd89fbb2bd6baa1180ae4a"),
        concat!("token: \"CLO", "JARS_", "e4614bb64c3b37c46946ac7eaf022a11d172c2e7d65e07147804353ef483", "\""),
    ],
    counterexamples: samples![
        concat!("LEIN_PASSWORD=CLO", "JARS_000000000000000000000000000000000000000000000000000000000000"),
        concat!("LEIN_PASSWORD=CLO", "JARS_", "5b902621a6ca9ed"),
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
