//! npm: access tokens. Documentation: github.blog/2021-09-23-announcing-npms-new-access-token-format; the last six characters are a checksum.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "npm-access-token",
        kind: "npm access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes versions of your packages, which others install.",
        aliases: &["betterleaks:npm-access-token", "gitleaks:npm-access-token"],
    }),
    keywords: &["npm_"],
    regex: token!("npm_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Checksum(checksum::github)],
    examples: samples![
        concat!("NPM_TOKEN=np", "m_", "rsmoNzcfPXDN9ri0eGIYdT1ED8MuXC0erPhI"),
        concat!("export const token = 'np", "m_", "2A6mpf85EWfrLvx7DymDCxx0oHlz8Y3ZsigS", "';"),
    ],
    counterexamples: samples![
        concat!("NPM_TOKEN=np", "m_", "vKSNMOFPkOCyHmchjq4gB1nxnLdA4fJcDFah"),
        concat!("NPM_TOKEN=np", "m_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new granular token in the access token settings of the npm account",
            "Put it where the old one is read",
            "Delete the old one there",
        ],
    },
};
