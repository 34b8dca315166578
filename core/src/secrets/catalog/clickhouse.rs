//! ClickHouse Cloud: secrets of the API. Documentation: clickhouse.com/docs/cloud/manage/openapi.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLOUD_API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clickhouse-cloud-api-secret-key",
        kind: "ClickHouse Cloud API secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the database services of the organisation.",
        aliases: &["betterleaks:clickhouse-cloud-api-secret-key", "gitleaks:clickhouse-cloud-api-secret-key"],
    }),
    keywords: &["4b1d"],
    regex: token!("4b1d[0-9A-Za-z]{38}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CLICKHOUSE_CLOUD_SECRET=4b", "1dq", "8OgjiMghGl3nju120Hj2oaTEDYRJ87WT5j0Yb"),
        concat!("{\"token\": \"4b", "1d1", "ogQf3ERvxbbbIr8VPhu4bQHLV8f0gDlpXlSlW", "\"}"),
    ],
    counterexamples: samples![concat!("CLICKHOUSE_CLOUD_SECRET=4b", "1d5QT9bSM3ds")],
    rotation: Rotation {
        url: "https://console.clickhouse.cloud/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
