//! Railway: tokens. Format: docs.railway.com/reference/public-api, a UUID beside the name.

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
    examples: &[
        concat!("RAILWAY_TOKEN=", "55e718bf-6ad6-6a54", "-128b-95ae0703028a"),
        concat!("\"railway_token\": \"", "feb466b4-8b8b-80fe", "-b92d-c7885f8c59b8", "\""),
    ],
    counterexamples: &[
        "RAILWAY_TOKEN=${RAILWAY_TOKEN}",
        concat!("See railway token in the vault, build ", "24ed096e-fdfc-388b", "-8757-6215da3d8190"),
    ],
    rotation: Rotation {
        url: "https://railway.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
