//! ButterCMS: API tokens. Documentation: buttercms.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "buttercms-api-key",
        kind: "ButterCMS API token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads, and with a write token changes, the content.",
        aliases: &["trufflehog:buttercms"],
    }),
    keywords: &["buttercms", "butter_cms"],
    regex: near!("butter_?cms", "[0-9a-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BUTTERCMS_API_KEY=", "5jfmjv2e7p24zc759j78z4qfrlafmf8va4rzcvly"),
        concat!("\"buttercms_api_key\": \"", "mwbn32dajo6q6kviqiqrpks8wcvgqla0u1gmt0zw", "\""),
        concat!("export BUTTERCMS_API_KEY='", "xxuif33jjvj3tk4w7rwbywn1pxz75l3xgr7dyrtw", "'"),
    ],
    counterexamples: samples![
        "BUTTERCMS_API_KEY=${BUTTERCMS_API_KEY}",
        concat!("See buttercms api key in the vault, build ", "l1u6801v9w4uyzb863ouaguf44o57o15mkokbf4a"),
    ],
    rotation: Rotation {
        url: "https://buttercms.com/settings/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
