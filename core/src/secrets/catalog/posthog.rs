//! PostHog: personal keys. Format: posthog.com/docs/api; project keys are public and not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "posthog-personal-api-key",
        kind: "PostHog personal API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the events and the people in them.",
        aliases: &[],
    }),
    keywords: &["phx_"],
    regex: dashed!("phx_[0-9A-Za-z_-]{41,52}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "jZ79Q4qcw0q25VCxFX6bs9AYl6p9c5YXygR0FpSIx2x"),
        concat!("export const token = 'ph", "x_", "xwLPX0tIwibS7cbO5GapP4jJHcyZ0ui8OEEV8x6oXgm", "';"),
    ],
    counterexamples: &[
        concat!("POSTHOG_KEY=ph", "c_", "E9Ybh58wFOCzQT3bAO5my54WzUqh8FDx0jC9z3bcKBd"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "pIc1CsUncP"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
