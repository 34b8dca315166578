//! Wise: tokens of the API. Documentation: docs.wise.com/api-docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wise-api-token",
        kind: "Wise API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the balances and statements, and as its rights allow sends money.",
        aliases: &["trufflehog:transferwise"],
    }),
    keywords: &["transferwise", "transfer_wise", "wise_api", "wise_access", "wiseapi", "wise_business"],
    regex: near!(
        r"transfer_?wise|(?:\b|_)wise_?(?:api|access|business)",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WISE_API_TOKEN=", "fabe55f9-725f", "-e5a7-5d38-79fd090995a9"),
        concat!("const wiseApiToken = '", "d2281949-3be9", "-1b46-8317-79f60d959b97", "';"),
    ],
    counterexamples: samples![
        "WISE_API_TOKEN=${WISE_API_TOKEN}",
        concat!("See the wise token in the vault, build ", "d2281949-3be9", "-1b46-8317-79f60d959b97"),
    ],
    rotation: Rotation {
        url: "https://wise.com/your-account/integrations-and-tools/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
