//! PlanetScale: passwords, service and OAuth tokens. Format: planetscale.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "planetscale-password",
        kind: "PlanetScale password",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the database.",
        aliases: &["gitleaks:planetscale-password"],
    }),
    keywords: &["pscale_pw_"],
    regex: dashed!("pscale_pw_[0-9A-Za-z_-]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DATABASE_PASSWORD=ps", "cale_pw_", "nsjeDhAmdTEbD64SRKYHO0VLoy81_azwF402lsrnqsb"),
        concat!("export const token = 'ps", "cale_pw_", "oubhEq4BwfUelANanGJvS3KcJVh2jiIlaQJhY6HN0PP", "';"),
    ],
    counterexamples: &[
        concat!("DATABASE_PASSWORD=ps", "cale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DATABASE_PASSWORD=ps", "cale_pw_", "tVECXh-95b"),
    ],
    rotation: Rotation {
        url: "https://app.planetscale.com",
        steps: &["Create a new credential", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "planetscale-api-token",
        kind: "PlanetScale service token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages databases, branches and passwords.",
        aliases: &["gitleaks:planetscale-api-token", "gitleaks:planetscale-oauth-token"],
    }),
    keywords: &["pscale_tkn_", "pscale_oauth_"],
    regex: dashed!("pscale_(?:tkn|oauth)_[0-9A-Za-z_-]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_", "fGm5qFUAyK8j4FOVHRA4T9UhpWQBsPlwX7UBlXxVO7p"),
        concat!("{\"token\": \"ps", "cale_tkn_", "ZclanClMu7ecVoXTmXUys5qunjrEO0Joh59YW-hFW4s", "\"}"),
    ],
    counterexamples: &[
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_", "kjR1B0Cibv"),
    ],
    rotation: Rotation {
        url: "https://app.planetscale.com",
        steps: &["Create a new credential", "Put it where the old one is read", "Revoke the old one"],
    },
};
