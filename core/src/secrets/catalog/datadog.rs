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
        concat!("DD_APP_KEY=", "9ba79763f77f1455b80396ff4a72c14b4597512f"),
        concat!("\"dd_app_key\": \"", "0d0cf854e43d894222dd50f1a7a812ed31e96a59", "\""),
        concat!("datadog_app_key: \"", "bb227b1428bf378005152359d504a0f3fd0861e1", "\""),
    ],
    counterexamples: &[
        "DD_APP_KEY=${DD_APP_KEY}",
        concat!("See dd app key in the vault, build ", "5ff08ff0601a6d2c315f44005a3d176c72b07900"),
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
        concat!("DD_API_KEY=", "26c44dc5b0b3cd4350566ca1c9479cfc"),
        concat!("\"dd_api_key\": \"", "94fad78dd2a43b43031d5b9937909d45", "\""),
    ],
    counterexamples: &[
        "DD_API_KEY=${DD_API_KEY}",
        concat!("See dd api key in the vault, build ", "9e0ed1688f4cff16135b03c06b18736a"),
    ],
    rotation: Rotation {
        url: "https://app.datadoghq.com/organization-settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
