//! GoDaddy: keys of the API with their secrets. Documentation: developer.godaddy.com/getstarted.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "godaddy-api-key",
        kind: "GoDaddy API credential",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it buys domains and changes their records.",
        aliases: &["trufflehog:godaddy"],
    }),
    keywords: &["godaddy", "sso-key"],
    regex: concat!(
        "(?:(?i:godaddy)",
        gap!(),
        word!(),
        assigns!(r"|[ \t]"),
        "(?i:sso-key )?|(?i:sso-key) )(?<secret>[0-9A-Za-z_]{35,37}:[0-9A-Za-z]{22})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GODADDY_API_KEY=", "uMa6QKMGWMOCSCBKuEuIgUXw6PCsfPWWyoigc:kBT0essLD4Q0ede31sTfgT"),
        concat!("\"godaddy_api_key\": \"", "0VRJbtZC8m2taSK3U_KLqfBOHTTp9WervPy:O9mrXB8vftYUpt4mTClTyl", "\""),
    ],
    counterexamples: samples![
        "GODADDY_API_KEY=${GODADDY_API_KEY}",
        concat!("See godaddy api key in the vault, build ", "paf7NpuxVtdI0C4_DiULKs1Qf1EYmhBloPi:Q6B5F44RPb0IB4QVvhvLQa"),
    ],
    rotation: Rotation {
        url: "https://developer.godaddy.com/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
