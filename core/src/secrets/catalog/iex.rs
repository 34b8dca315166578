//! IEX Cloud: secret tokens. The service closed in 2024.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLOUD_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "iex-cloud-secret",
        kind: "IEX Cloud secret token",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it asks for market data at your expense.",
        aliases: &[],
    }),
    keywords: &["iex_", "iexcloud", "iexapis", "iex-"],
    regex: named!("iex", "(?:T?sk)_[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("IEX_TOKEN=Ts", "k_4", "ae47d1100987ad20b14e8a1363d0713"),
        concat!("\"iex_token\": \"Ts", "k_7", "5248c3c53949722230fe5a9a867fc2c", "\""),
        concat!("export IEX_TOKEN='Ts", "k_e", "10d7b76ba4099fcfe7656be027ac8af", "'"),
    ],
    counterexamples: samples![
        "IEX_TOKEN=${IEX_TOKEN}",
        concat!("See iex token in the vault, build ", "sk", "_71", "5372a2a5cae842fd63d88c4aee027b"),
    ],
    rotation: Rotation {
        url: "https://iexcloud.io/console/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
