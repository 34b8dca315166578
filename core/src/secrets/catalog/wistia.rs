//! Wistia: tokens of the API. Documentation: docs.wistia.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wistia-api-token",
        kind: "Wistia API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the videos of the account.",
        aliases: &["trufflehog:wistia"],
    }),
    keywords: &["wistia"],
    regex: near!("wistia", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WISTIA_API_TOKEN=", "8dc7f6f6f40b62312a35e90faa0a20b68c7faad8", "53f840e1c92662732d31000f"),
        concat!("const wistiaApiToken = '", "aaee61f84d544b2429fbf6a3c8ed358004294830", "341d478bce5e3bae7c52bebd", "';"),
    ],
    counterexamples: samples![
        "WISTIA_API_TOKEN=${WISTIA_API_TOKEN}",
        concat!(
            "See the wistia token in the vault, build ",
            "aaee61f84d544b2429fbf6a3c8ed358004294830",
            "341d478bce5e3bae7c52bebd"
        ),
    ],
    rotation: Rotation {
        url: "https://my.wistia.com/account/api",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
