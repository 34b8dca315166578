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
        concat!("RAILWAY_TOKEN=", "ea78cf16-a317-b4d7", "-7b51-ab05f19d4665"),
        concat!("\"railway_token\": \"", "b64c28ab-7ae2-5029", "-b1a4-96b6f47b8e80", "\""),
    ],
    counterexamples: &[
        "RAILWAY_TOKEN=${RAILWAY_TOKEN}",
        concat!("See railway token in the vault, build ", "d8eb9230-f88b-459c", "-d440-8622e00f3fc8"),
    ],
    rotation: Rotation {
        url: "https://railway.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
