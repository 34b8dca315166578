//! Nightfall: keys of the API. Documentation: help.nightfall.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nightfall-api-key",
        kind: "Nightfall API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:nightfall"],
    }),
    keywords: &["nf-"],
    regex: token!("NF-[0-9A-Za-z]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NIGHTFALL_API_KEY=NF", "-", "7QS6LphyKzAkQcphvpG51BYdr8KgrZl5"),
        concat!("- value: NF", "-", "PD3DBhkazVUk2Wy96yc9Xs2vmkzAsqmj"),
    ],
    counterexamples: samples![
        concat!("NIGHTFALL_API_KEY=NF", "-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NIGHTFALL_API_KEY=NF", "-", "PD3DBh"),
    ],
    rotation: Rotation {
        url: "https://app.nightfall.ai/developer-platform",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
