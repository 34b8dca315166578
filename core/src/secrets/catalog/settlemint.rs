//! SettleMint: access tokens. Documentation: console.settlemint.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APPLICATION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "settlemint-application-access-token",
        kind: "SettleMint application access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the nodes and keys of the application.",
        aliases: &["betterleaks:settlemint-application-access-token", "gitleaks:settlemint-application-access-token"],
    }),
    keywords: &["sm_aat_"],
    regex: token!("sm_aat_[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_aat_", "WmdYr5OFLn6rfKYA"),
        concat!("- value: sm", "_aat_", "fuia9ouJPbgCphpu"),
    ],
    counterexamples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_aat_", "xxxxxxxxxxxxxxxx"),
        concat!("SETTLEMINT_API_TOKEN=sm", "_aat_", "fuia9o"),
    ],
    rotation: Rotation {
        url: "https://console.settlemint.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PERSONAL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "settlemint-personal-access-token",
        kind: "SettleMint personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does what its owner may.",
        aliases: &["betterleaks:settlemint-personal-access-token", "gitleaks:settlemint-personal-access-token"],
    }),
    keywords: &["sm_pat_"],
    regex: token!("sm_pat_[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_pat_", "SRxmrziDdf5FM0MF"),
        concat!("{\"token\": \"sm", "_pat_", "8jjAlntgPeRImAgf", "\"}"),
    ],
    counterexamples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_pat_", "xxxxxxxxxxxxxxxx"),
        concat!("SETTLEMINT_API_TOKEN=sm", "_pat_", "8jjAln"),
    ],
    rotation: Rotation {
        url: "https://console.settlemint.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SERVICE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "settlemint-service-access-token",
        kind: "SettleMint service access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the nodes and keys of the service.",
        aliases: &["betterleaks:settlemint-service-access-token", "gitleaks:settlemint-service-access-token"],
    }),
    keywords: &["sm_sat_"],
    regex: token!("sm_sat_[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_sat_", "U3tu7JR8jPcA2xtF"),
        concat!("token: \"sm", "_sat_", "yU5uozROBAkpJIYH", "\""),
    ],
    counterexamples: samples![
        concat!("SETTLEMINT_API_TOKEN=sm", "_sat_", "xxxxxxxxxxxxxxxx"),
        concat!("SETTLEMINT_API_TOKEN=sm", "_sat_", "yU5uoz"),
    ],
    rotation: Rotation {
        url: "https://console.settlemint.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
