//! Forest Admin: secrets. Documentation: docs.forestadmin.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static AUTH_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "forestadmin-auth-secret",
        kind: "Forest Admin secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in to the admin panel, with the data of all users.",
        aliases: &[],
    }),
    keywords: &["forest_", "forestadmin"],
    regex: concat!(
        "(?i:forest_?(?:admin_?)?(?:auth|env)_?secret)",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z+/]{40,96}={0,2})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FOREST_AUTH_SECRET=", "Oca5f1GCHHJKpwXmf8wTrmQFIdWOvP79kBfuqVvi3/LXEHir"),
        concat!("\"forest_auth_secret\": \"", "1blIl/D/ZAtJD5Av6fq/1JuRrGQa+97uLfHxexCooraXnIrw", "\""),
    ],
    counterexamples: samples![
        "FOREST_AUTH_SECRET=${FOREST_AUTH_SECRET}",
        concat!("See forest auth secret in the vault, build ", "zIpxQqDcT8hqlVsw7u3raeDv8JOayiPBDDezsQv8V"),
    ],
    rotation: Rotation {
        url: "https://app.forestadmin.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
