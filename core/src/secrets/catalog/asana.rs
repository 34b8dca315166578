//! Asana: personal access tokens and secrets of apps. Documentation: developers.asana.com/docs/personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "asana-access-token",
        kind: "Asana access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the tasks and projects of the account.",
        aliases: &[],
    }),
    keywords: &["1/1", "2/1", "asana"],
    regex: r"(?:^|[^0-9A-Za-z/_.-])(?<secret>(?:1/1[0-9]{14,16}:[0-9a-f]{32}|2/1[0-9]{15}/[0-9]{16}:[0-9a-f]{32}))\b{end-half}",
    reach: Reach { left: 32, right: 96 },
    validators: &[Validator::Entropy(2.8)],
    examples: samples![
        concat!("ASANA_TOKEN=1", "/1", "198993281397825", ":", "4bb179dd62d3828539466ce2e44e7f31"),
        concat!(
            "\"asana_pat\": \"2",
            "/1",
            "002772639075318",
            "/1",
            "769401798025009",
            ":",
            "1e048f7d14d85e583432c9d895d7149f",
            "\""
        ),
    ],
    counterexamples: samples![concat!("ASANA_TOKEN=1", "/1", "58683742"), concat!("ratio: 1", "/1000")],
    rotation: Rotation {
        url: "https://app.asana.com/0/my-apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "asana-client-secret",
        kind: "Asana client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your app and trades codes for the tokens of its users.",
        aliases: &["betterleaks:asana-client-secret", "gitleaks:asana-client-secret"],
    }),
    keywords: &["asana"],
    regex: near!("asana", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ASANA_CLIENT_SECRET=", "5553bd39b8a7a0b65174b02d30e13964"),
        concat!("\"asana_client_secret\": \"", "e2bf8fe7dc6ab35548a7bf24e65a7e26", "\""),
    ],
    counterexamples: samples![
        "ASANA_CLIENT_SECRET=${ASANA_CLIENT_SECRET}",
        concat!("See asana client secret in the vault, build ", "49edcd44971b851c965bfc4d319dfe28"),
    ],
    rotation: Rotation {
        url: "https://app.asana.com/0/my-apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
