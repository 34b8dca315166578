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
        concat!("NEON_API_KEY=na", "pi_", "he893acsxytms8595cunir8tyta8euz33htxsoviiy1wp4zvrz6e3bkxmhov", "netp"),
        concat!("- value: na", "pi_", "dwli0qal71z0g8c73awx3jc1wwb3rb2z76alqmetbzw7gh69b3nbqbih0pe7", "wjqu"),
    ],
    counterexamples: &[
        concat!("NEON_API_KEY=na", "pi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEON_API_KEY=na", "pi_", "k1nlcne12wst90tt"),
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
        concat!("PGPASSWORD=np", "g_", "XzJvwk5gUAa1"),
        concat!("password: \"np", "g_", "ETbfB636MqQi", "\""),
        concat!("postgres://app:np", "g_", "VbfPm37eUtui", "@ep-calm.neon.tech/db"),
    ],
    counterexamples: &[concat!("PGPASSWORD=np", "g_abc"), concat!("PGPASSWORD=np", "g_xxxxxxxxxxxx")],
    rotation: Rotation {
        url: "https://console.neon.tech/app/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
