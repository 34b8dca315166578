//! Tencent Cloud: secret ids and keys. Documentation: www.tencentcloud.com/document/product/598.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tencent-cloud-secret-id",
        kind: "Tencent Cloud secret id",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "It names the key; the key itself mostly stands beside it. The pair manages the account.",
        aliases: &[],
    }),
    keywords: &["akid", "ikid"],
    regex: token!("(?:AKID|IKID)[0-9A-Za-z]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TENCENT_SECRET=IK", "I", "DFgG5wwkS1Ekxj3aZjJVabrK1O5WkQLR6"),
        concat!("token: \"IK", "I", "DJMhKRC14qHTRFB7e95XCf95D6iDwRCip", "\""),
    ],
    counterexamples: samples![
        concat!("TENCENT_SECRET=IK", "I", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TENCENT_SECRET=IK", "I", "DJMhKR"),
    ],
    rotation: Rotation {
        url: "https://console.tencentcloud.com/cam/capi",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tencent-cloud-secret-key",
        kind: "Tencent Cloud secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With its id it manages servers, storage and all else of the account.",
        aliases: &[],
    }),
    keywords: &["tencent", "qcloud"],
    regex: near!("tencent(?:cloud)?|qcloud", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TENCENTCLOUD_SECRET=", "aXMCgbb5eKzt7Jb7XrETrkioQW1CEyLS"),
        concat!("const tencentcloudApiSecret = '", "dP7PgOGYkIfcpStQrIiyu3orVO8sQIW3", "';"),
    ],
    counterexamples: samples![
        "TENCENTCLOUD_SECRET=${TENCENTCLOUD_SECRET}",
        concat!("See the tencent secret in the vault, build ", "dP7PgOGYkIfcpStQrIiyu3orVO8sQIW3"),
    ],
    rotation: Rotation {
        url: "https://console.tencentcloud.com/cam/capi",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
