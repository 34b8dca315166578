//! Nango: secret keys of environments. Documentation: docs.nango.dev/reference/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nango-secret-key",
        kind: "Nango secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the tokens of all your users at the services they connected.",
        aliases: &[],
    }),
    keywords: &["nango"],
    regex: near!("nango", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NANGO_SECRET=", "84a118c5-49e6", "-4756-b93a-d00f28cf0aef"),
        concat!("const nangoApiSecret = '", "d5c642a4-d8ba", "-4516-ae13-22aede969974", "';"),
    ],
    counterexamples: samples![
        "NANGO_SECRET=${NANGO_SECRET}",
        concat!("See the nango secret in the vault, build ", "d5c642a4-d8ba", "-4516-ae13-22aede969974"),
    ],
    rotation: Rotation {
        url: "https://app.nango.dev",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
