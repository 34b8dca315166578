//! RingCentral: secrets of clients. Documentation: developers.ringcentral.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ringcentral-client-secret",
        kind: "RingCentral client secret or id",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "With the client id it calls, sends and reads messages as the app may.",
        aliases: &["trufflehog:ringcentral"],
    }),
    keywords: &["ringcentral", "ring_central"],
    regex: near!("ring_?central", "[0-9A-Za-z_-]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("RINGCENTRAL_CLIENT_SECRET=", "8Zv58xGdhKoe66vQmGeZr6"),
        concat!("const ringcentralClientApiSecret = '", "dOVMzZGzcD233INLqA7iNT", "';"),
    ],
    counterexamples: samples![
        "RINGCENTRAL_CLIENT_SECRET=${RINGCENTRAL_CLIENT_SECRET}",
        concat!("See the ringcentral secret in the vault, build ", "dOVMzZGzcD233INLqA7iNT"),
    ],
    rotation: Rotation {
        url: "https://developers.ringcentral.com/my-account.html",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
