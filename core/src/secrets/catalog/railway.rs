//! Railway: tokens. Documentation: docs.railway.com/reference/public-api, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "railway-api-token",
        kind: "Railway API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys services and reads their variables.",
        aliases: &[],
    }),
    keywords: &["railway"],
    regex: near!("railway", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("RAILWAY_TOKEN=", "db3c716d-3645-0f44", "-bb65-3a02c78e2011"),
        concat!("\"railway_token\": \"", "199799fd-e1ad-d2d5", "-671d-f4e6f3765f0d", "\""),
    ],
    counterexamples: samples![
        "RAILWAY_TOKEN=${RAILWAY_TOKEN}",
        concat!("See railway token in the vault, build ", "1c144037-7f3c-b491", "-3504-c14e7a90f4b9"),
    ],
    rotation: Rotation {
        url: "https://railway.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
