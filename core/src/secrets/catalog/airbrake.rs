//! Airbrake: keys of users and projects. Documentation: docs.airbrake.io/docs/devops-tools/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "airbrake-user-key",
        kind: "Airbrake user key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the errors of all projects of the user.",
        aliases: &[],
    }),
    keywords: &["airbrake"],
    regex: near!("airbrake", "(?:[0-9a-f]{32}|[0-9A-Za-z_-]{40})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AIRBRAKE_USER_KEY=", "6b19de9d30f655913a47b991707a419a"),
        concat!("\"airbrake_user_key\": \"r0", "uvn", "C_KFCk7JkBPQSDb8-7MBm2TAKx-h-J-ghU0", "\""),
        concat!("export AIRBRAKE_USER_KEY='", "7b9cb517bc25368693a7899b1f286359", "'"),
    ],
    counterexamples: samples![
        "AIRBRAKE_USER_KEY=${AIRBRAKE_USER_KEY}",
        concat!("See airbrake user key in the vault, build ", "uVi6Hndfd23csNVQzFGUH7vzrcVoIIkHWtJvHrAz"),
    ],
    rotation: Rotation {
        url: "https://airbrake.io/account",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
