//! Ghost: keys of the admin API. Documentation: ghost.org/docs/admin-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ADMIN_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ghost-admin-api-key",
        kind: "Ghost admin API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it publishes on the site and reads its members.",
        aliases: &[],
    }),
    keywords: &["ghost"],
    regex: named!("ghost", "[0-9a-f]{24}:[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "GHOST_ADMIN_API_KEY=e7",
            "681",
            "244e7d7278f0f3fd04d:b2fa4e14b1a86ee900f285ca2bfa16de88e75ec2",
            "224df763e99633d244641a54"
        ),
        concat!(
            "\"ghost_admin_api_key\": \"ce",
            "b7e",
            "dabc9931780fa120bfc:96599eb36ffe9252be009afa3c3cee1f084796cf",
            "60a52fef9f5797f139cd619b",
            "\""
        ),
        concat!(
            "ghost_admin_api_key: 8a",
            "487",
            "28e1272364507e83c8b:9df846f3fa86eadc017f6040583ac3e917aa4a15",
            "9dcbc377db06048285bfbd49"
        ),
    ],
    counterexamples: samples![
        "GHOST_ADMIN_API_KEY=${GHOST_ADMIN_API_KEY}",
        concat!(
            "See ghost admin api key in the vault, build ",
            "5f",
            "9be",
            "b4f632d9aed8b9f17a0:8587dff7f9c7cdae9e5448ce45146d695c6eabf9",
            "1a9c204a375248402629c430"
        ),
    ],
    rotation: Rotation {
        url: "https://ghost.org/docs/admin-api/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
