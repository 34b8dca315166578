//! Cal.com: API keys. Documentation: cal.com/docs/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "calcom-api-key",
        kind: "Cal.com API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the bookings of the account.",
        aliases: &[],
    }),
    keywords: &[" cal_", "\"cal_", "'cal_", "=cal_", ":cal_"],
    regex: token!("cal_(?:live_|test_)?[0-9a-z]{32}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CALCOM_API_KEY=ca", "l_8", "pvax08l95rswdz1hxz82y6z9popehy5"),
        concat!("token: \"ca", "l_r", "6a4d3csc6m5gmyzm08kdcamns0wlqap", "\""),
    ],
    counterexamples: samples![concat!("CALCOM_API_KEY=ca", "l_live_rxez")],
    rotation: Rotation {
        url: "https://app.cal.com/settings/developer/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
