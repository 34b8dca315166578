//! Adobe: secrets of integrations. Documentation: developer.adobe.com/developer-console.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "adobe-client-secret",
        kind: "Adobe client secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the integration and uses the APIs that it was granted.",
        aliases: &["betterleaks:adobe-client-secret", "gitleaks:adobe-client-secret"],
    }),
    keywords: &["p8e-"],
    regex: token!("p8e-[0-9A-Za-z]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ADOBE_CLIENT_SECRET=p8", "e-z", "4JccBqZpU4BDGZMnsU7IIBuc13BNT2n"),
        concat!("- value: p8", "e-N", "xLYULIghUkmj0K9UBY4e8iFrIhTMnjE"),
    ],
    counterexamples: samples![concat!("ADOBE_CLIENT_SECRET=p8", "e-02b24yqE")],
    rotation: Rotation {
        url: "https://developer.adobe.com/console/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
