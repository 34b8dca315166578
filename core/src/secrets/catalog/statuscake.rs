//! StatusCake: tokens of the API. Documentation: www.statuscake.com/api/v1.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "statuscake-api-token",
        kind: "StatusCake API token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it changes and pauses your checks.",
        aliases: &["trufflehog:statuscake"],
    }),
    keywords: &["statuscake", "status_cake"],
    regex: near!("status_?cake", "[0-9A-Za-z_-]{20,24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("STATUSCAKE_API_TOKEN=", "W7a4BhWjlI0ISu7CMGX0"),
        concat!("const statuscakeApiToken = '", "cnHl67icAwGpTGYcp1B-", "';"),
    ],
    counterexamples: samples![
        "STATUSCAKE_API_TOKEN=${STATUSCAKE_API_TOKEN}",
        concat!("See the statuscake token in the vault, build ", "cnHl67icAwGpTGYcp1B-"),
    ],
    rotation: Rotation {
        url: "https://app.statuscake.com/User.php",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
