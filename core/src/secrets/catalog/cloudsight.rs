//! CloudSight: API keys. Documentation: cloudsight.readme.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudsight-api-key",
        kind: "CloudSight API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it recognises images at your expense.",
        aliases: &[],
    }),
    keywords: &["cloudsight"],
    regex: near!("cloudsight", "[0-9A-Za-z]{20,24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CLOUDSIGHT_API_KEY=", "TK4eNnV1Yq9SpsYSFFwRbT"),
        concat!("\"cloudsight_api_key\": \"", "7uelu33Qus8Yz7b2Lu3WTxU", "\""),
        concat!("export CLOUDSIGHT_API_KEY='", "8ypnTAOZJKP27MC5946I", "'"),
    ],
    counterexamples: samples![
        "CLOUDSIGHT_API_KEY=${CLOUDSIGHT_API_KEY}",
        concat!("See cloudsight api key in the vault, build ", "ZSXNZUpZ39mDsQf8P8v0v"),
    ],
    rotation: Rotation {
        url: "https://cloudsight.ai/api_client_users",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
