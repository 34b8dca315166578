//! ReadMe: keys of the API. Documentation: docs.readme.com/main/reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "readme-api-token",
        kind: "ReadMe API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes your documentation.",
        aliases: &["betterleaks:readme", "gitleaks:readme", "trufflehog:readme"],
    }),
    keywords: &["rdme_"],
    regex: token!("rdme_[0-9a-z]{70}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("README_API_KEY=rd", "me_", "eggbf7ns5sticktyvm9lclatheqo55y2x2uzk5cm", "au1kmdzvni9a6yvrj9me7jtyyij25p"),
        concat!("Authorization: Bearer rd", "me_", "rrphq4gf3umjxqvep12foo2q9m85zl1le4720sho", "kcnndskhggtz7e815356iplecfbnwd"),
    ],
    counterexamples: samples![
        concat!("README_API_KEY=rd", "me_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("README_API_KEY=rd", "me_", "rrphq4"),
    ],
    rotation: Rotation {
        url: "https://dash.readme.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
