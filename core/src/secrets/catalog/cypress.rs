//! Cypress: record keys. Documentation: docs.cypress.io/cloud/account-management/projects.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static RECORD_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cypress-record-key",
        kind: "Cypress record key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it records test runs at your expense.",
        aliases: &[],
    }),
    keywords: &["cypress"],
    regex: near!("cypress|cypress_record", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CYPRESS_RECORD_KEY=e8", "a2c", "925-ded5-a842-89f0-2e569c54bb74"),
        concat!("\"cypress_record_key\": \"96", "b7a", "87b-5b67-5cd4-5aaf-6d12883baba9", "\""),
        concat!("cypress_record_key: af", "cd3", "ac6-c3ef-2710-2f7a-9e74740b008f"),
    ],
    counterexamples: samples![
        "CYPRESS_RECORD_KEY=${CYPRESS_RECORD_KEY}",
        concat!("See cypress record key in the vault, build ", "35", "062", "788-256e-a9f5-e257-6abd1da70975"),
    ],
    rotation: Rotation {
        url: "https://cloud.cypress.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
