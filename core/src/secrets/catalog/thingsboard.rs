//! ThingsBoard: tokens of devices. Documentation: thingsboard.io/docs/user-guide/access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "thingsboard-access-token",
        kind: "ThingsBoard access token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it sends measurements as the device.",
        aliases: &[],
    }),
    keywords: &["thingsboard", "things_board"],
    regex: near!("things_?board", "[0-9A-Za-z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("THINGSBOARD_API_TOKEN=", "rJQOD6dqkFcSLBGZx4k4"),
        concat!("\"thingsboard_api_token\": \"", "lsoaMWJtJKIlFWeKz18N", "\""),
    ],
    counterexamples: samples![
        "THINGSBOARD_API_TOKEN=${THINGSBOARD_API_TOKEN}",
        concat!("See the thingsboard token in the vault, build ", "lsoaMWJtJKIlFWeKz18N"),
    ],
    rotation: Rotation {
        url: "https://thingsboard.io/docs/user-guide/access-token/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
