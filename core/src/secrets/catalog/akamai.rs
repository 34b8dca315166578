//! Akamai: EdgeGrid credentials. Documentation: techdocs.akamai.com/developer/docs/set-up-authentication-credentials. A host has the same start and goes on with `.luna`.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "akamai-client-token",
        kind: "Akamai EdgeGrid token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs, with the client secret, calls that change what the edge delivers.",
        aliases: &[],
    }),
    keywords: &["akab-"],
    regex: dotted!("akab-[0-9A-Za-z]{16}-[0-9A-Za-z]{16}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AKAMAI_CLIENT_TOKEN=ak", "ab-", "vtyNb7fiEO2L5j9C-z5rda8KtViZ2XtoZ"),
        concat!("- value: ak", "ab-", "GTcSXfUGTRQMbT3g-XpqmeF5j45NJg1oT"),
    ],
    counterexamples: samples![concat!("AKAMAI_CLIENT_TOKEN=ak", "ab-GrUvB5K")],
    rotation: Rotation {
        url: "https://control.akamai.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "akamai-client-secret",
        kind: "Akamai EdgeGrid client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs, with the client token, calls that change what the edge delivers.",
        aliases: &[],
    }),
    keywords: &["akamai", "edgegrid"],
    regex: near!("akamai|edgegrid", "[0-9A-Za-z+/]{43}="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AKAMAI_CLIENT_SECRET=", "UiSaT6sM6Hc4C+d3LNs21ZlMHLZT69AUjGUk4Kz6Y6g="),
        concat!("\"akamai_client_secret\": \"", "A/eIWCee2jMtn8frgStCZQwU0Ol3ziXv8w3aN4MAAjy=", "\""),
        concat!("akamai_client_secret := \"", "3UVc+sEi0KnDnva7xM2Rz5IzMuTfrK70TI/YVcPkEJh=", "\""),
    ],
    counterexamples: samples![
        "AKAMAI_CLIENT_SECRET=${AKAMAI_CLIENT_SECRET}",
        concat!("See akamai client secret in the vault, build ", "BszuvalN/5sSNeCe7dcWfW56YBIVfUOaxJKGSC8/OCz="),
    ],
    rotation: Rotation {
        url: "https://control.akamai.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
