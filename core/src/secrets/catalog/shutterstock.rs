//! Shutterstock: tokens. Documentation: api-reference.shutterstock.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shutterstock-oauth-token",
        kind: "Shutterstock OAuth token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it licenses images at your expense.",
        aliases: &["trufflehog:shutterstockoauth"],
    }),
    keywords: &["shutterstock"],
    regex: named!("shutterstock", "v2/[0-9A-Za-z+/]{40,512}={0,2}"),
    reach: Reach { left: 32, right: 800 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SHUTTERSTOCK_API_TOKEN=", "v2", "/", "k8hhnQiwe9hAYHLG5gZFno9LlYGdyDnlR0QeFOAj"),
        concat!("\"shutterstock_api_token\": \"", "v2", "/", "+pT0FkDW1Sn+VMFKH63o+GAgADow+0nX2lOiVDhK", "\""),
    ],
    counterexamples: samples![
        "SHUTTERSTOCK_API_TOKEN=${SHUTTERSTOCK_API_TOKEN}",
        concat!("See the shutterstock token in the vault, build ", "v2", "/", "+pT0FkDW1Sn+VMFKH63o+GAgADow+0nX2lOiVDhK"),
    ],
    rotation: Rotation {
        url: "https://www.shutterstock.com/account/developers/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
