//! Pingdom: tokens of the API. Documentation: docs.pingdom.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pingdom-api-token",
        kind: "Pingdom API token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it changes and pauses your checks.",
        aliases: &[],
    }),
    keywords: &["pingdom"],
    regex: near!("pingdom", "[0-9A-Za-z_-]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PINGDOM_API_TOKEN=", "hiXj7CI_jMb01s4DIl8xeA0OJDSYByn1jJvGa4eu", "zwnb9-mxZrUxaMN3dAEmKB7X"),
        concat!("const pingdomApiToken = '", "3rj5ubzaIgC41wVVT_MtRo6sugBckt0j1pVGS-Ls", "M_u41AH1hTrd5B3VbwP0AzAE", "';"),
    ],
    counterexamples: samples![
        "PINGDOM_API_TOKEN=${PINGDOM_API_TOKEN}",
        concat!(
            "See the pingdom token in the vault, build ",
            "3rj5ubzaIgC41wVVT_MtRo6sugBckt0j1pVGS-Ls",
            "M_u41AH1hTrd5B3VbwP0AzAE"
        ),
    ],
    rotation: Rotation {
        url: "https://my.pingdom.com/app/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
