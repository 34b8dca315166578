//! Clerk: secret keys. Documentation: clerk.com/docs; the prefix is the one of Stripe, so the name beside it tells them apart.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clerk-secret-key",
        kind: "Clerk secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes every user of the application, and signs in as any of them.",
        aliases: &["betterleaks:clerk-secret-key"],
    }),
    keywords: &["clerk"],
    regex: near!("clerk", "sk_(?:live|test)_[0-9A-Za-z]{32,50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLERK_SECRET_KEY=sk_", "live_", "DxaqwQjTH7kclz2iQpL7m3Rgv4KoAqfF6luUEcR6pQ"),
        concat!("\"clerk_secret_key\": \"sk_", "live_", "jAtX4wcY9Pj36tQY1f0dl7kMJiIkC9dXjJG4e9oEkt", "\""),
    ],
    counterexamples: samples![
        "CLERK_SECRET_KEY=${CLERK_SECRET_KEY}",
        concat!("See clerk secret key in the vault, build sk_", "live_", "09vHcuXYSgBDJUsspdU8W6WcQGyOt098lKpZF7kdux"),
    ],
    rotation: Rotation {
        url: "https://dashboard.clerk.com",
        steps: &["Create a new secret key in the dashboard", "Put it where the old one is read", "Revoke the old one"],
    },
};
