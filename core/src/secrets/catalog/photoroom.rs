//! Photoroom: keys of the API. Documentation: docs.photoroom.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "photoroom-api-key",
        kind: "Photoroom API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:photoroom"],
    }),
    keywords: &["sk_pr_"],
    regex: token!("sk_pr_[0-9A-Za-z_]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PHOTOROOM_API_KEY=sk", "_pr_", "R2tpMgwVdwZFkGTk3VRc1F6v5kHfbV7Pi8"),
        concat!("- value: sk", "_pr_", "67NcW8JGBq8bsHS_mywh7YDlFcnE8_vv"),
    ],
    counterexamples: samples![
        concat!("PHOTOROOM_API_KEY=sk", "_pr_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PHOTOROOM_API_KEY=sk", "_pr_", "67NcW8"),
    ],
    rotation: Rotation {
        url: "https://app.photoroom.com/api-dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
