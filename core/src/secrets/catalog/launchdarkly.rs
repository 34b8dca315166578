//! LaunchDarkly: SDK keys and access tokens. Documentation: launchdarkly.com/docs/home/account/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SDK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "launchdarkly-sdk-key",
        kind: "LaunchDarkly SDK or API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the feature flags and, as an API key, changes them.",
        aliases: &["trufflehog:launchdarkly"],
    }),
    keywords: &[" sdk-", "\"sdk-", "'sdk-", "=sdk-", ":sdk-", " api-", "\"api-", "'api-", "=api-", ":api-"],
    regex: r"(?:^|[^0-9A-Za-z_-])(?<secret>(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b{end-half}",
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LAUNCHDARKLY_SDK_KEY=ap", "i-7", "e720e52-26d3-6d64-e201-1ebdd0f43d2c"),
        concat!("- value: sd", "k-9", "2f6190d-8f65-1120-3f93-41752f36c1d6"),
    ],
    counterexamples: samples![concat!("LAUNCHDARKLY_SDK_KEY=sd", "k-c91ae555-")],
    rotation: Rotation {
        url: "https://app.launchdarkly.com/settings/authorization",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "launchdarkly-access-token",
        kind: "LaunchDarkly access token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the feature flags.",
        aliases: &["betterleaks:launchdarkly-access-token", "gitleaks:launchdarkly-access-token", "trufflehog:launchdarkly"],
    }),
    keywords: &["launchdarkly", "launch_darkly"],
    regex: named!("launch_?darkly", "[0-9A-Za-z_=-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LAUNCHDARKLY_ACCESS_TOKEN=", "pFYcZF4PaT8OsZUQjy3c3Z57P6Km33Y4iUGWRrY7"),
        concat!("\"launchdarkly_access_token\": \"", "WCrLdpF9HKIw85kGcUT9VB3NNLhx_kBSUniuF6iE", "\""),
        concat!("export LAUNCHDARKLY_ACCESS_TOKEN='", "pE4fHElf4XqC_S4FBPo13NGvtTyJD3_4f3ffLVJI", "'"),
    ],
    counterexamples: samples![
        "LAUNCHDARKLY_ACCESS_TOKEN=${LAUNCHDARKLY_ACCESS_TOKEN}",
        concat!("See launchdarkly access token in the vault, build ", "XtnIUejaatHVVRz_klOgPV9vO0V2TrgcQ9Bw6vH-"),
    ],
    rotation: Rotation {
        url: "https://app.launchdarkly.com/settings/authorization",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
