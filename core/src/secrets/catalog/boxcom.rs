//! Box: developer and access tokens, client secrets. Documentation: developer.box.com/guides/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "box-access-token",
        kind: "Box access token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the files of the account.",
        aliases: &[],
    }),
    keywords: &["box_", "box-", "boxa", "boxt", "boxs"],
    regex: concat!(
        "(?i:\\b{start-half}box[_-]?(?:access|api|app|auth|client|developer|oauth|secret|token)[0-9a-z_-]{0,16})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z]{32})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BOX_ACCESS_TOKEN=", "iqQhze1zky80r2VTD2g6CvRTqf8wny9n"),
        concat!("\"box_access_token\": \"", "Vs0t4OroqFvpWWaA6wWgBJyuBV6vxml5", "\""),
    ],
    counterexamples: samples![
        "BOX_ACCESS_TOKEN=${BOX_ACCESS_TOKEN}",
        concat!("See box access token in the vault, build ", "IP8XvADiwMaqRUaUkMNtTS895CTl8Sb5"),
    ],
    rotation: Rotation {
        url: "https://app.box.com/developers/console",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
