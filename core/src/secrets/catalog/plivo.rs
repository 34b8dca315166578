//! Plivo: auth ids and tokens. Documentation: www.plivo.com/docs/account.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static AUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plivo-auth-token",
        kind: "Plivo auth token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With the auth id it calls and sends messages at your expense.",
        aliases: &["betterleaks:plivo", "trufflehog:plivo"],
    }),
    keywords: &["plivo"],
    regex: near!("plivo", "[0-9A-Za-z_-]{38,42}={0,2}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PLIVO_API_TOKEN=", "Vee6ZPWsvu1W7v6efcINdGgl96BGLmN7kMxoFjq0"),
        concat!("\"plivo_api_token\": \"", "GVaCygn5CD19udpuWxNkS4Lt15s-7w0TntiWaH=", "\""),
    ],
    counterexamples: samples![
        "PLIVO_API_TOKEN=${PLIVO_API_TOKEN}",
        concat!("See the plivo token in the vault, build ", "GVaCygn5CD19udpuWxNkS4Lt15s-7w0TntiWaH="),
    ],
    rotation: Rotation {
        url: "https://console.plivo.com/dashboard/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static AUTH_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "plivo-auth-id",
        kind: "Plivo auth id",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the account; its token mostly stands beside it.",
        aliases: &["betterleaks:plivo-auth-id"],
    }),
    keywords: &["plivo"],
    regex: named!("plivo(?:[_-]?auth)?(?:[_-]?id)?", "(?:MA|SA)[0-9A-Z]{18}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PLIVO_AUTH_ID=", "SA3VFLWW61AU3XJP78EI"),
        concat!("\"plivo_auth_id\": \"", "SAM2GLR0KBSAFQE7K2C7", "\""),
    ],
    counterexamples: samples![
        "PLIVO_AUTH_ID=${PLIVO_AUTH_ID}",
        concat!("See the plivo key in the vault, build ", "SAM2GLR0KBSAFQE7K2C7"),
    ],
    rotation: Rotation {
        url: "https://console.plivo.com/dashboard/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
