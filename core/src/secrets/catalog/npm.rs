//! npm: access tokens. Format: github.blog/2021-09-23-announcing-npms-new-access-token-format; the last six characters are a checksum.

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
        aliases: &["gitleaks:npm-access-token"],
    }),
    keywords: &["npm_"],
    regex: token!("npm_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Holds(checksum::github)],
    examples: &[
        concat!("NPM_TOKEN=np", "m_", "rQ1VuNkhHpE5X1u0F63WlaaIfzkK7D4K9HJM"),
        concat!("export const token = 'np", "m_", "j3dpqD5IJzl5MQC40Ih2xCqTe4s9Ka1xfPxN", "';"),
    ],
    counterexamples: &[
        concat!("NPM_TOKEN=np", "m_", "hYnrHiXnCql4sf6Oqo9OHUjyLu9s3OAkuF3L"),
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
