//! Workato: tokens of the API. Documentation: docs.workato.com/workato-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "workato-api-token",
        kind: "Workato API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes the recipes, which hold the connections to all your systems.",
        aliases: &[],
    }),
    keywords: &["wrka"],
    regex: dotted!(r"wrka[a-z]{0,2}-eyJ[0-9A-Za-z_-]{8,200}\.[0-9A-Za-z_-]{16,400}\.[0-9A-Za-z_-]{64,700}"),
    reach: Reach { left: 8, right: 1328 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "WORKATO_API_TOKEN=wr",
            "ka",
            "-eyJyTXLKLTWl1pEF4vVfMQw9YWiUvbn3lF8.wxxHuN5GC-w2lJcSeoLZams",
            "WZsi4WR2f8.qks4XEDfCoDwamaDJ8srSkGMe8PgL",
            "emI98EffPkyUEQEcY666TtRO__W7fYnzmfI"
        ),
        concat!(
            "- value: wr",
            "ka",
            "-eyJj87ESP67vAU0QtkbOoFEUMVzg6GBt0wW0.9QuRluf5IvzUFOlEbupuYa",
            "DojvUcCHtv9.DrKbG2T3Jrq8sGm0aNMdZG4x0h2D",
            "9NX2rWaNFFzY-IaZLJ0BOip3zGaX45b4jKdw"
        ),
    ],
    counterexamples: samples![
        concat!(
            "WORKATO_API_TOKEN=wr",
            "ka",
            "-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxx-xxxxxxxxxxxxx",
            "xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxx__xxxxxxxxx"
        ),
        concat!("WORKATO_API_TOKEN=wr", "ka", "-eyJj8"),
    ],
    rotation: Rotation {
        url: "https://app.workato.com/members/api/clients",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
