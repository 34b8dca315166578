//! Etsy: keys of applications. Documentation: developers.etsy.com/documentation/essentials/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "etsy-api-key",
        kind: "Etsy API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application on the shops that granted it.",
        aliases: &["betterleaks:etsy-open-api-key", "gitleaks:etsy-access-token"],
    }),
    keywords: &["etsy"],
    regex: concat!(
        "(?i:\\b{start-half}etsy|[_-]etsy)",
        gap!(),
        word!(),
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-z]{24}(?::[0-9a-z]{10,64})?)(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.2), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ETSY_API_KEY=", "uk8ijljazrwvcaqb71i2zkr9"),
        concat!("\"etsy_api_key\": \"", "33qbjzv99qer7eerdqsujm1r:7gg7tz1hmh6", "\""),
    ],
    counterexamples: samples![
        "ETSY_API_KEY=${ETSY_API_KEY}",
        concat!("See etsy api key in the vault, build ", "gdroqv9zwzjz6tx09d9ld8dp:yhvrrv6bat"),
    ],
    rotation: Rotation {
        url: "https://www.etsy.com/developers/your-apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
