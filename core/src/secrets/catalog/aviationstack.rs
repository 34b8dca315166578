//! aviationstack: access keys. Documentation: aviationstack.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aviationstack-api-key",
        kind: "aviationstack access key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for flights at your expense.",
        aliases: &["trufflehog:aviationstack"],
    }),
    keywords: &["aviationstack", "aviation_stack"],
    regex: near!("aviation_?stack", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AVIATIONSTACK_ACCESS_KEY=", "b7bnf8nrq1d95fghjy68j5u81v77qna9"),
        concat!("\"aviationstack_access_key\": \"", "2yz4y9rtpgkk2se6re9obvc8wjkpxcob", "\""),
        concat!("const aviationstackAccessKey = '", "fi816kuyckiv9gc8cdig5ruxhjgsd3h4", "';"),
    ],
    counterexamples: samples![
        "AVIATIONSTACK_ACCESS_KEY=${AVIATIONSTACK_ACCESS_KEY}",
        concat!("See aviationstack access key in the vault, build ", "3dhgkagp7iwb1m120w6r1b9x5ynczchn"),
    ],
    rotation: Rotation {
        url: "https://aviationstack.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
