//! Unleash: tokens. Documentation: docs.getunleash.io/reference/api-tokens-and-client-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "unleash-api-token",
        kind: "Unleash API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "A client token reads the flags, an admin token changes them.",
        aliases: &[],
    }),
    keywords: &[":development.", ":production.", ":staging.", ":default.", ":test.", ":*."],
    regex: r"(?<secret>(?:\*|\[\]|[0-9A-Za-z_-]{1,40}):(?:development|production|staging|default|test|\*)\.[0-9a-f]{56,64})\b{end-half}",
    reach: Reach { left: 48, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("UNLEASH_API_TOKEN=de", "fault:development.", "0a4d10642542c71c1ec587f726bd8839ae996b1c", "b81e8a9456aa1900"),
        concat!("UNLEASH_API_TOKEN=de", "fault:development.", "d43f7e40d8ce6e48c12b42c771dd870a0860d6f6", "ee26d02f984f1b79"),
    ],
    counterexamples: samples![
        concat!("UNLEASH_API_TOKEN=de", "fault:development.", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxx"),
        concat!("UNLEASH_API_TOKEN=de", "fault:development.", "d43f7e"),
    ],
    rotation: Rotation {
        url: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PERSONAL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "unleash-personal-access-token",
        kind: "Unleash personal access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it changes the flags that its owner may.",
        aliases: &[],
    }),
    keywords: &["unleash"],
    regex: named!("unleash", "user:[0-9a-f]{56,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("UNLEASH_API_TOKEN=", "us", "er:", "f7854d25ec18cc61a91cfff435521a463252ab8d", "ee9116e4a3a4cf5e"),
        concat!("const unleashApiToken = '", "us", "er:", "c83d6deb447a109d121849053dee89eeee9aa4e7", "330594080efa314dc", "';"),
    ],
    counterexamples: samples![
        "UNLEASH_API_TOKEN=${UNLEASH_API_TOKEN}",
        concat!(
            "See the unleash token in the vault, build ",
            "us",
            "er:",
            "c83d6deb447a109d121849053dee89eeee9aa4e7",
            "330594080efa314dc"
        ),
    ],
    rotation: Rotation {
        url: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
