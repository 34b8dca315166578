//! Help Scout: secrets of apps. Documentation: developer.helpscout.com/mailbox-api/overview/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "helpscout-client-secret",
        kind: "Help Scout client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and answers the conversations with your customers.",
        aliases: &["trufflehog:helpscout"],
    }),
    keywords: &["helpscout", "help_scout"],
    regex: near!("help_?scout", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HELPSCOUT_APP_SECRET=", "cdQ4naY5KwBWzZ7DeIrhCvlilHIltIy6"),
        concat!("\"helpscout_app_secret\": \"", "DK1G1Xo7K7aARUBDMLsTHFQW230QLbD2", "\""),
        concat!("const helpscoutAppSecret = '", "HE4pVtZAv8v6VPHLnTDAfmrmBdoKyWQH", "';"),
    ],
    counterexamples: samples![
        "HELPSCOUT_APP_SECRET=${HELPSCOUT_APP_SECRET}",
        concat!("See helpscout app secret in the vault, build ", "TkmDXNFAlS8ySYvyvBfMVgPQsXoCkRqd"),
    ],
    rotation: Rotation {
        url: "https://secure.helpscout.net/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
