//! Novu: secret keys of environments. Documentation: docs.novu.co/api-reference.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "novu-secret-key",
        kind: "Novu secret key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it notifies your users in your name and reads their addresses.",
        aliases: &[],
    }),
    keywords: &["novu"],
    regex: near!(r"(?:\b|_)novu", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("NOVU_SECRET=", "d431ea9017faca272c3ac9e56cc65f47"),
        concat!("const novuApiSecret = '", "be4a4e581c3148639668741eee648577", "';"),
    ],
    counterexamples: samples![
        "NOVU_SECRET=${NOVU_SECRET}",
        concat!("See the novu secret in the vault, build ", "be4a4e581c3148639668741eee648577"),
    ],
    rotation: Rotation {
        url: "https://dashboard.novu.co/api-keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
