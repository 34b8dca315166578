//! Pollinations: keys. Documentation: pollinations.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pollinations-secret-key",
        kind: "Pollinations secret key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["pollination"],
    regex: named!("pollinations?", "sk_[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POLLINATIONS_SECRET=", "sk", "_", "1o0LeacfRBneUMFbBCyTlRQ9s3dydAFz"),
        concat!("const pollinationsApiSecret = '", "sk", "_", "PrMnnGr4f4P1CEE1tNi2gVgykC7Sqb9x", "';"),
    ],
    counterexamples: samples![
        "POLLINATIONS_SECRET=${POLLINATIONS_SECRET}",
        concat!("See the pollinations secret in the vault, build ", "sk", "_", "PrMnnGr4f4P1CEE1tNi2gVgykC7Sqb9x"),
    ],
    rotation: Rotation {
        url: "https://enter.pollinations.ai",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
