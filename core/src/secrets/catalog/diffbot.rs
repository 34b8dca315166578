//! Diffbot: tokens. Documentation: docs.diffbot.com/reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "diffbot-token",
        kind: "Diffbot token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it extracts pages at your expense.",
        aliases: &["trufflehog:diffbot"],
    }),
    keywords: &["diffbot"],
    regex: near!("diffbot", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DIFFBOT_TOKEN=", "96u4untiwzn2wvdzh4eqci1crdqxrux0"),
        concat!("\"diffbot_token\": \"", "95o871tz6cqhy3wfhv1fir13hd5997ce", "\""),
        concat!("const diffbotToken = '", "8ndz9hdollkgtq6wja5dyevec340f88q", "';"),
    ],
    counterexamples: samples![
        "DIFFBOT_TOKEN=${DIFFBOT_TOKEN}",
        concat!("See diffbot token in the vault, build ", "hs4zinh7ry75yfwl36redohiuraqcng1"),
    ],
    rotation: Rotation {
        url: "https://app.diffbot.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
