//! Neon: keys of the API and passwords of roles. Documentation: neon.com/docs/manage/api-keys.

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
    examples: samples![
        concat!("NEON_API_KEY=na", "pi_", "hglhwx1gsjqblekfdk7rft27t7g1li2x9nr0fxa5vc7tv9swr2jabornr4bn", "qxe4"),
        concat!("- value: na", "pi_", "p9rjaccj98bk1sqtjziy1fxtc1scufv65ln4us2dbumnfhaf0pt9tde60czu", "ukh4"),
    ],
    counterexamples: samples![
        concat!("NEON_API_KEY=na", "pi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEON_API_KEY=na", "pi_", "35laa8fz8r3b8dp8"),
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
    examples: samples![
        concat!("PGPASSWORD=np", "g_", "Cl5MQC10Ih2q"),
        concat!("password: \"np", "g_", "rs9Kzj2TrFYH", "\""),
        concat!("postgres://app:np", "g_", "FnCql48f6OqO", "@ep-calm.neon.tech/db"),
    ],
    counterexamples: samples![concat!("PGPASSWORD=np", "g_abc"), concat!("PGPASSWORD=np", "g_xxxxxxxxxxxx")],
    rotation: Rotation {
        url: "https://console.neon.tech/app/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
