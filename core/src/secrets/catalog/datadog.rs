//! Datadog: API and application keys. Documentation: docs.datadoghq.com/account_management/api-app-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APPLICATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "datadog-access-token",
        kind: "Datadog application key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with an API key, reads the logs and metrics and changes the monitors.",
        aliases: &["gitleaks:datadog-access-token"],
    }),
    keywords: &["datadog", "dd_app"],
    regex: near!("datadog|dd_app", "[0-9a-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DD_APP_KEY=", "7c14b459751239f1d0cf454e43d894222dd70f1a"),
        concat!("\"dd_app_key\": \"", "52ed31e96a5709aeb22721428bf37800515c3590", "\""),
        concat!("datadog_app_key: \"", "a0f3fd0861e4b145ff089f0601a6d2c315fc4003", "\""),
    ],
    counterexamples: samples![
        "DD_APP_KEY=${DD_APP_KEY}",
        concat!("See dd app key in the vault, build ", "c176c72b0790950996c42dc5b0b3cd4380566ca9"),
    ],
    rotation: Rotation {
        url: "https://app.datadoghq.com/organization-settings/application-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "datadog-api-key",
        kind: "Datadog API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it sends logs and metrics at your expense and in your name.",
        aliases: &["betterleaks:datadog-api-key"],
    }),
    keywords: &["datadog", "dd_api"],
    regex: near!("datadog|dd_api", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DD_API_KEY=", "39cf92caa4fad78d42a43b43e31d5b97"),
        concat!("\"dd_api_key\": \"", "69d489518e0ed1680f4cff16a35b03cb", "\""),
    ],
    counterexamples: samples![
        "DD_API_KEY=${DD_API_KEY}",
        concat!("See dd api key in the vault, build ", "b73699a2475c5c4d159bb2dc6cf2f5b1"),
    ],
    rotation: Rotation {
        url: "https://app.datadoghq.com/organization-settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
