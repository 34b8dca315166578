//! Duo: secret keys of applications. Documentation: duo.com/docs/authapi.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "duo-secret-key",
        kind: "Duo secret key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it decides who passes the second factor.",
        aliases: &["trufflehog:duo"],
    }),
    keywords: &["duo_s", "duo-s", "duosec"],
    regex: concat!(
        "(?i:\\b{start-half}duo(?:_?security)?[0-9a-z_. -]{0,12}?(?:skey|secret)[0-9a-z_-]{0,8})",
        assigns!(""),
        "(?<secret>[0-9A-Za-z]{40})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.9), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DUO_SKEY=", "BBNoZ3vxZDoZ3dbGovZXbC5WMbDPvt8JLwgsJXTN"),
        concat!("\"duo_skey\": \"", "7DDpUaXcrzkZMj0MNl3lRFjuLqtLm2NiAKos1Ufk", "\""),
    ],
    counterexamples: samples![
        "DUO_SKEY=${DUO_SKEY}",
        concat!("See duo skey in the vault, build ", "aMxlsW7ScPZnzNTZCK8Iq4yhVqfNQ69j6SvrKeqR"),
    ],
    rotation: Rotation {
        url: "https://admin.duosecurity.com/applications",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
