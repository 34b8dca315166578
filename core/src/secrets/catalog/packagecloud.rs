//! packagecloud: tokens of the API. Documentation: packagecloud.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "packagecloud-api-token",
        kind: "packagecloud API token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it publishes packages that others install.",
        aliases: &["trufflehog:packagecloud"],
    }),
    keywords: &["packagecloud", "package_cloud"],
    regex: near!("package_?cloud", "[0-9a-f]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PACKAGECLOUD_API_TOKEN=", "3172322fec409c7433451f91f35613eef4dda233", "c491168b"),
        concat!("const packagecloudApiToken = '", "c6bbf9efa0d0071245c39b52c8615c458388ca4f", "04fe3bca", "';"),
    ],
    counterexamples: samples![
        "PACKAGECLOUD_API_TOKEN=${PACKAGECLOUD_API_TOKEN}",
        concat!("See the packagecloud token in the vault, build ", "c6bbf9efa0d0071245c39b52c8615c458388ca4f", "04fe3bca"),
    ],
    rotation: Rotation {
        url: "https://packagecloud.io/api_token",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
