//! Postman: keys of the API. Documentation: learning.postman.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "postman-api-token",
        kind: "Postman API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the workspaces, and with them the credentials kept in environments and requests.",
        aliases: &["betterleaks:postman-api-token", "gitleaks:postman-api-token"],
    }),
    keywords: &["pmak-"],
    regex: token!("PMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POSTMAN_API_KEY=PM", "AK-", "a60e2b6ef09f305b6da9a2b2", "-", "8061bb594674fd9b2432f2620ac4e3cde2"),
        concat!("token: \"PM", "AK-", "cbd54cf4f3d273c9609ff1d3", "-", "c6c3acf833a800316713e7df3c3bc79ac5", "\""),
    ],
    counterexamples: samples![
        concat!("POSTMAN_API_KEY=PM", "AK-000000000000000000000000-0000000000000000000000000000000000"),
        concat!("POSTMAN_API_KEY=PM", "AK-", "9bf29fea377a03c0b839a084", "-", "78522e9c"),
    ],
    rotation: Rotation {
        url: "https://go.postman.co/settings/me/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static COLLECTION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "postman-collection-access-token",
        kind: "Postman collection access token",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the collection, with the values that stand in it.",
        aliases: &[],
    }),
    keywords: &["pmat-"],
    regex: token!("PMAT-[0-9A-Z]{26}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POSTMAN_API_TOKEN=PM", "AT-", "NZRXD65VRVTJO0WEFL543B3813"),
        concat!("- value: PM", "AT-", "KVMU8AM1P6SDFXUIVOU1F6V7SM"),
    ],
    counterexamples: samples![
        concat!("POSTMAN_API_TOKEN=PM", "AT-", "xxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POSTMAN_API_TOKEN=PM", "AT-", "KVMU8A"),
    ],
    rotation: Rotation {
        url: "https://go.postman.co/settings/me/api-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
