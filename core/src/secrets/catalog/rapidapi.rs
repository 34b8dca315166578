//! RapidAPI: keys of applications. Documentation: docs.rapidapi.com/docs/keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rapidapi-access-token",
        kind: "RapidAPI key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses all APIs that the application subscribed to, at your expense.",
        aliases: &["betterleaks:rapidapi-access-token", "gitleaks:rapidapi-access-token", "trufflehog:rapidapi"],
    }),
    keywords: &["jsn"],
    regex: token!("[0-9a-f]{10}[0-9A-Za-z]{5}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}"),
    reach: Reach { left: 72, right: 72 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAPIDAPI_KEY=08", "9", "4471899KFmUJmshe0d39034d87c80cp173ed4jsn", "1d20efe8f5cc"),
        concat!("token => 'ce", "e", "c5b91a8sPhw9mshaeee32abec7ac09p13d7b6jsn", "b49958dbe882", "',"),
    ],
    counterexamples: samples![
        concat!("RAPIDAPI_KEY=08", "9", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxx"),
        concat!("RAPIDAPI_KEY=ce", "e", "c5b91a"),
    ],
    rotation: Rotation {
        url: "https://rapidapi.com/developer/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rapidapi-legacy-token",
        kind: "RapidAPI key of another form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses all APIs that the application subscribed to, at your expense.",
        aliases: &[],
    }),
    keywords: &["rapidapi", "rapid_api"],
    regex: near!("x-rapid_?api|rapid_?api", "[0-9A-Za-z_-]{50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("RAPIDAPI_KEY=", "jWBoI11fr4GYIxE_53R__itLZDSYgFsNycDXGI4I", "buMd-ZbiPk"),
        concat!("\"rapidapi_key\": \"", "oa-LW6sYsTywfQ7C3OTe78-mD9LXHePq5Q_CXkHo", "XgRCbFiLmY", "\""),
    ],
    counterexamples: samples![
        "RAPIDAPI_KEY=${RAPIDAPI_KEY}",
        concat!("See the rapidapi key in the vault, build ", "oa-LW6sYsTywfQ7C3OTe78-mD9LXHePq5Q_CXkHo", "XgRCbFiLmY"),
    ],
    rotation: Rotation {
        url: "https://rapidapi.com/developer/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
