//! Persona: keys of the API. Documentation: docs.withpersona.com/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRODUCTION_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "persona-production-api-key",
        kind: "Persona production API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the identity papers of your customers.",
        aliases: &["betterleaks:persona-production-api-key"],
    }),
    keywords: &["persona_production_"],
    regex: dashed!("persona_production_[0-9A-Za-z_-]{20,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PERSONA_API_KEY=pe", "rsona_production_", "G9SE7OQ1i6EDV6lxJ0K4"),
        concat!("export const token = 'pe", "rsona_production_", "qHVWTl8lIdjI7taTydqqPQ", "';"),
    ],
    counterexamples: samples![
        concat!("PERSONA_API_KEY=pe", "rsona_production_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("PERSONA_API_KEY=pe", "rsona_production_", "qHVWTl"),
    ],
    rotation: Rotation {
        url: "https://app.withpersona.com/dashboard/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "persona-sandbox-api-key",
        kind: "Persona sandbox API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It opens the sandbox only, and shows how the API is used.",
        aliases: &[],
    }),
    keywords: &["persona_sandbox_"],
    regex: dashed!("persona_sandbox_[0-9A-Za-z_-]{20,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PERSONA_API_KEY=pe", "rsona_sandbox_", "NrvoB2gdUyAYLgt5j-eTf"),
        concat!("- value: pe", "rsona_sandbox_", "OevnYET6F4GmlfxbFqvz_paE"),
    ],
    counterexamples: samples![
        concat!("PERSONA_API_KEY=pe", "rsona_sandbox_", "xxxxxxxxxxxxxxxxx-xxx"),
        concat!("PERSONA_API_KEY=pe", "rsona_sandbox_", "OevnYE"),
    ],
    rotation: Rotation {
        url: "https://app.withpersona.com/dashboard/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
