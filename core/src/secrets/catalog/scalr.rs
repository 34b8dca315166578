//! Scalr: access tokens. Documentation: docs.scalr.io/docs/api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "scalr-access-token",
        kind: "Scalr access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs Terraform with the credentials that Scalr keeps.",
        aliases: &[],
    }),
    keywords: &["eyjpc3mioij1c2vyiiwianrpijoiyxqt"],
    regex: dotted!(r"eyJ[0-9A-Za-z_-]{20,60}\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[0-9A-Za-z_-]{20,40}\.[0-9A-Za-z_-]{43}"),
    reach: Reach { left: 200, right: 200 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "SCALR_API_TOKEN=ey",
            "J",
            "4RU8l1dUJR95X5KiBGCi.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQtuZ6zcWr",
            "IUBfobW1eqCowcOd.d5L4vU3EQxVjETfZsr5wGBQ",
            "4oUn99cd3XH-vbSVvZfP"
        ),
        concat!(
            "- value: ey",
            "J",
            "nJ2-hrYrPgJAd5jeKcnV.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQtLgQaW0v",
            "fD2QobyM1yTE3o.uOuGcKxUBv50xlxFTgzEOpb7f",
            "xDAqzW7kGatRCPczDh"
        ),
    ],
    counterexamples: samples![
        concat!(
            "SCALR_API_TOKEN=ey",
            "J",
            "xxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxx-xxxxxxxx"
        ),
        concat!("SCALR_API_TOKEN=ey", "J", "nJ2-hr"),
    ],
    rotation: Rotation {
        url: "https://docs.scalr.io/docs/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
