//! DevCycle: SDK keys. Documentation: docs.devcycle.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_SDK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "devcycle-server-sdk-key",
        kind: "DevCycle server SDK key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads all feature flags and who sees what.",
        aliases: &["betterleaks:devcycle-server-sdk-key"],
    }),
    keywords: &["dvc_server_"],
    regex: token!("dvc_server_[0-9A-Za-z]{8,32}(?:_[0-9A-Za-z]{4,40})?"),
    reach: Reach { left: 8, right: 96 },
    validators: &[Validator::Entropy(2.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEVCYCLE_SERVER_SDK_KEY=dv", "c_s", "erver_0JEIGRCWJ"),
        concat!("- value: dv", "c_s", "erver_CHasC4ePCdJ"),
    ],
    counterexamples: samples![concat!("DEVCYCLE_SERVER_SDK_KEY=dv", "c_serve")],
    rotation: Rotation {
        url: "https://app.devcycle.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SDK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "devcycle-client-sdk-key",
        kind: "DevCycle client or mobile SDK key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It reads the feature flags of the app; it is built into the app and opens little by itself.",
        aliases: &["betterleaks:devcycle-client-sdk-key", "betterleaks:devcycle-mobile-sdk-key"],
    }),
    keywords: &["dvc_client_", "dvc_mobile_"],
    regex: token!("dvc_(?:client|mobile)_[0-9A-Za-z]{8,32}(?:_[0-9A-Za-z]{4,40})?"),
    reach: Reach { left: 8, right: 96 },
    validators: &[Validator::Entropy(2.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEVCYCLE_CLIENT_SDK_KEY=dv", "c_c", "lient_ryL6jFEr32"),
        concat!("- value: dv", "c_c", "lient_02F6LVh9Vzb"),
    ],
    counterexamples: samples![concat!("DEVCYCLE_CLIENT_SDK_KEY=dv", "c_cli")],
    rotation: Rotation {
        url: "https://app.devcycle.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
