//! 42 intra: secrets of applications. Documentation: api.intra.42.fr/apidoc.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "intra42-client-secret",
        kind: "42 intra client secret",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the application and reads the students.",
        aliases: &["trufflehog:intra42"],
    }),
    keywords: &["s-s4t2"],
    regex: token!("s-s4t2(?:ud|af)-[0-9a-f]{64}"),
    reach: Reach { left: 8, right: 88 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("INTRA42_CLIENT_SECRET=s-", "s4t", "2ud-aab48f894d371cba2b4addf14c813586e63f5df70f0b5a428c3db1af", "d272020a"),
        concat!(
            "export const token = 's-",
            "s4t",
            "2af-1fabb9344d8704d4db0181b8084bd513151982a0f4fcc8a8ecdc8ec1",
            "e0612c7f",
            "';"
        ),
    ],
    counterexamples: samples![concat!("INTRA42_CLIENT_SECRET=s-", "s4t2ud-bc0b7a46d2270b2")],
    rotation: Rotation {
        url: "https://profile.intra.42.fr/oauth/applications",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
