//! PostHog: personal keys. Documentation: posthog.com/docs/api; project keys are public and not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "posthog-personal-api-key",
        kind: "PostHog personal API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the events and the people in them.",
        aliases: &["betterleaks:posthog-personal-api-key"],
    }),
    keywords: &["phx_"],
    regex: dashed!("phx_[0-9A-Za-z_-]{41,52}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "TM5OlSFZN68UFnanfII7m92BD65XrPNseAGtWLJJ0zu"),
        concat!("export const token = 'ph", "x_", "HgUG2bRODIFDYN2RD6NgV1EW3DxGnIm6Z1crDmoduO5", "';"),
    ],
    counterexamples: samples![
        concat!("POSTHOG_KEY=ph", "c_", "X1wgTynGKJQVIWXV0L5MG3iZUzNdq760eu9trGZEz0v"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "Z1n4xTRDnd"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
