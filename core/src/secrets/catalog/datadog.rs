//! Datadog: API and application keys. Format: docs.datadoghq.com/account_management/api-app-keys.

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
    regex: near!("datadog|dd_app", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DD_APP_KEY=", "7b5e5fbd278a932ba79763f77f1455b80336ff42"),
        concat!("\"dd_app_key\": \"", "84b459751239f1d0cf851e43d894222dd70f1a71", "\""),
        concat!("datadog_app_key: \"", "4d31e96a5709aeb227b1028bf37800515c359d5a", "\""),
    ],
    counterexamples: &[
        "DD_APP_KEY=${DD_APP_KEY}",
        concat!("See dd app key in the vault, build ", "d3fd0861e4b145ff08ff3601a6d2c315fc4005a1"),
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
    regex: near!("datadog|dd_api", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DD_API_KEY=", "6c72b0790950996c64dc5b0b3cd43806"),
        concat!("\"dd_api_key\": \"", "d1c9479cf92caa4f5d78dd2a43b43e35", "\""),
    ],
    counterexamples: &[
        "DD_API_KEY=${DD_API_KEY}",
        concat!("See dd api key in the vault, build ", "b937909d489518e09d1688f4cff16a30"),
    ],
    rotation: Rotation {
        url: "https://app.datadoghq.com/organization-settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
