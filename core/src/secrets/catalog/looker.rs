//! Looker: API secrets. Documentation: cloud.google.com/looker/docs/api-auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "looker-client-secret",
        kind: "Looker client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it asks, as the user, for the data behind the dashboards.",
        aliases: &["betterleaks:looker-client-secret", "gitleaks:looker-client-secret"],
    }),
    keywords: &["looker"],
    regex: near!("looker", "[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LOOKER_CLIENT_SECRET=", "0gKnimg1TQAjyz7KVDxZmBP0"),
        concat!("\"looker_client_secret\": \"", "xKjnuU9TYHYSrr01wlT2uRjj", "\""),
        concat!("export LOOKER_CLIENT_SECRET='", "lqRZ8GS9vP5F6par2NqAdV94", "'"),
    ],
    counterexamples: samples![
        "LOOKER_CLIENT_SECRET=${LOOKER_CLIENT_SECRET}",
        concat!("See looker client secret in the vault, build ", "ziL26NTvc5xgERlX5Ph1eNTF"),
    ],
    rotation: Rotation {
        url: "https://cloud.google.com/looker/docs/api-auth",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
