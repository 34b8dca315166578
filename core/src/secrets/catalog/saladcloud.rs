//! SaladCloud: keys of users. Documentation: docs.salad.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "saladcloud-user-api-key",
        kind: "SaladCloud API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs containers at your expense.",
        aliases: &["trufflehog:saladcloudapikey"],
    }),
    keywords: &["salad_cloud_user_"],
    regex: token!("salad_cloud_user_[0-9A-Za-z]{40,60}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SALADCLOUD_API_KEY=sa", "lad_cloud_user_", "2ZHrk3G4STpbuyreqabsOsyUzse8s5YyUgFIzs60"),
        concat!("token => 'sa", "lad_cloud_user_", "X7zSFh32Ma0Tin7PPfTbBSWtBsTVXWRXdC0L7Z2q", "',"),
    ],
    counterexamples: samples![
        concat!("SALADCLOUD_API_KEY=sa", "lad_cloud_user_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SALADCLOUD_API_KEY=sa", "lad_cloud_user_", "X7zSFh"),
    ],
    rotation: Rotation {
        url: "https://portal.salad.com/api-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
