//! Sauce Labs: access keys. Documentation: docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "saucelabs-access-key",
        kind: "Sauce Labs access key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it runs tests at your expense and reads the recordings of yours.",
        aliases: &["trufflehog:saucelabs"],
    }),
    keywords: &["sauce"],
    regex: near!(r"(?:\b|_)sauce(?:_?labs)?", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SAUCELABS_API_KEY=", "14ad58a4-efd4", "-8844-cdc7-afb29038cd8a"),
        concat!("\"saucelabs_api_key\": \"", "c8629cd6-55f0", "-97de-7002-1c8c826aad95", "\""),
    ],
    counterexamples: samples![
        "SAUCELABS_API_KEY=${SAUCELABS_API_KEY}",
        concat!("See the saucelabs key in the vault, build ", "c8629cd6-55f0", "-97de-7002-1c8c826aad95"),
    ],
    rotation: Rotation {
        url: "https://app.saucelabs.com/user-settings",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
