//! OneLogin: client secrets. Documentation: developers.onelogin.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "onelogin-client-secret",
        kind: "OneLogin client secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the client id of the same form, manages the users and their access.",
        aliases: &["trufflehog:onelogin"],
    }),
    keywords: &["onelogin", "one_login"],
    regex: near!("one_?login", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ONELOGIN_SECRET=", "5001953a5762cabbcd1f79982ef7969a913ef9b9", "3a2725a468771e204d15e5c6"),
        concat!("'onelogin_secret' => '", "4f5b88e70b670888300ac6b729c87a9f804e72dd", "e33c14ad9817faf7e12ca557", "',"),
    ],
    counterexamples: samples![
        "ONELOGIN_SECRET=${ONELOGIN_SECRET}",
        concat!(
            "See the onelogin secret in the vault, build ",
            "4f5b88e70b670888300ac6b729c87a9f804e72dd",
            "e33c14ad9817faf7e12ca557"
        ),
    ],
    rotation: Rotation {
        url: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
