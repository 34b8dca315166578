//! Beamer: API keys. Documentation: getbeamer.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "beamer-api-token",
        kind: "Beamer API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it publishes announcements to your users and reads who they are.",
        aliases: &["betterleaks:beamer-api-token", "gitleaks:beamer-api-token", "trufflehog:beamer"],
    }),
    keywords: &["beamer"],
    regex: named!("beamer", "b_[0-9A-Za-z_=-]{44}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BEAMER_API_KEY=b_", "5KN", "r5XYXJkeCK5tYTAp3mZAYW7hIwq0GArwojf-ysgke"),
        concat!("\"beamer_api_key\": \"b_", "u0g", "L5sWSBNLs==1M171f-aOdFOcYhxnNp8kFoJWJ2tln", "\""),
        concat!("beamer_api_key := \"b_", "XK-", "dhBXm=2hUv3WH3J=RB51nc_JCU1tq3DpA=05-h_FK", "\""),
    ],
    counterexamples: samples![
        "BEAMER_API_KEY=${BEAMER_API_KEY}",
        concat!("See beamer api key in the vault, build ", "b_", "PH=", "BXanJbop7MhJdZGM2DT6m4lueCavQrMPM3O1thgXI"),
    ],
    rotation: Rotation {
        url: "https://app.getbeamer.com/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
