//! Neon: keys of the API and passwords of roles. Format: neon.com/docs/manage/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "neon-api-key",
        kind: "Neon API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it manages projects and databases, and reads their passwords.",
        aliases: &["betterleaks:neon-api-key"],
    }),
    keywords: &["napi_"],
    regex: token!("napi_[0-9a-z]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NEON_API_KEY=na", "pi_", "vzg63489443kok3j8le893acsxytms8565cunir8tyta8euz3mhtxsoviiy1", "wp4r"),
        concat!("- value: na", "pi_", "9e3bkxmhovnetmhppnwli0qal71z0g8c73awx3jc1wwb3rb2zs6alqmetbzw", "7ghb"),
    ],
    counterexamples: &[
        concat!("NEON_API_KEY=na", "pi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEON_API_KEY=na", "pi_", "3bqbih0p67wjqfdn"),
    ],
    rotation: Rotation {
        url: "https://console.neon.tech/app/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ROLE_PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "neon-role-password",
        kind: "Neon database password",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the database.",
        aliases: &[],
    }),
    keywords: &["npg_"],
    regex: token!("npg_[0-9A-Za-z]{12,20}"),
    reach: Reach { left: 8, right: 32 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("PGPASSWORD=np", "g_", "6lNcne4B35As"),
        concat!("password: \"np", "g_", "tKJQKA81tCkj", "\""),
        concat!("postgres://app:np", "g_", "1JvwkW0UAarv", "@ep-calm.neon.tech/db"),
    ],
    counterexamples: &[concat!("PGPASSWORD=np", "g_abc"), concat!("PGPASSWORD=np", "g_xxxxxxxxxxxx")],
    rotation: Rotation {
        url: "https://console.neon.tech/app/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
