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
        concat!("NPM_TOKEN=np", "m_", "JolnEusCdKVKbum4OfOhUaf7W1ApN12xjS0Q"),
        concat!("export const token = 'np", "m_", "leGALczZTu3Q1Vu0khHpE5X1uCF63a1Ax330", "';"),
    ],
    counterexamples: &[
        concat!("NPM_TOKEN=np", "m_", "TfzkK75rD240bI3dpq45IJzl5MQCY0Ih2xCe"),
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
