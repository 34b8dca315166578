//! CockroachDB Cloud: API keys. Documentation: cockroachlabs.com/docs/cockroachcloud/managing-access.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLOUD_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cockroachlabs-cloud-api-key",
        kind: "CockroachDB Cloud API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the clusters of the organisation.",
        aliases: &["betterleaks:cockroachlabs-cloud-api-key"],
    }),
    keywords: &["ccdb1_"],
    regex: token!("CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("COCKROACH_API_KEY=CC", "DB1", "_IqQDCdeKFnK4gRe03iSB9D_rcf3TqHNFbzi9P2nO46nkt4vlZQpFxLgOldW", "BL65"),
        concat!("export const token = 'CC", "DB1", "_uoPq5HsNstDxC2K31XQF5p_Zm9asrAagp8dosfR8MQz0YdArs7pQjITZWzu", "JcIr", "';"),
    ],
    counterexamples: samples![concat!("COCKROACH_API_KEY=CC", "DB1_p1k32sNhmIlkla8g5")],
    rotation: Rotation {
        url: "https://cockroachlabs.cloud/access/service-accounts",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
