//! KuCoin: API keys, secrets and passphrases. Documentation: kucoin.com/docs/basic-info/connection-method/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kucoin-access-token",
        kind: "KuCoin API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "It names who trades; with its secret and its passphrase it trades.",
        aliases: &["gitleaks:kucoin-access-token", "trufflehog:kucoin"],
    }),
    keywords: &["kucoin"],
    regex: near!("kucoin", "[0-9a-f]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.8)],
    examples: samples![
        concat!("KUCOIN_API_KEY=", "8ca1f1435825173ef3aef66a"),
        concat!("\"kucoin_api_key\": \"", "6441078a8b0220bd894f1895", "\""),
        concat!("const kucoinApiKey = '", "f4e888b810f20c52bef79346", "';"),
    ],
    counterexamples: samples![
        "KUCOIN_API_KEY=${KUCOIN_API_KEY}",
        concat!("See kucoin api key in the vault, build ", "c4b7c78b853ed089a15343c8"),
    ],
    rotation: Rotation {
        url: "https://www.kucoin.com/account/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kucoin-secret-key",
        kind: "KuCoin API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it trades, with the passphrase, and withdraws where the key may.",
        aliases: &["betterleaks:kucoin-secret-key", "gitleaks:kucoin-secret-key", "trufflehog:kucoin"],
    }),
    keywords: &["kucoin"],
    regex: near!("kucoin", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("KUCOIN_API_SECRET=10", "06d", "c5f-d5a2-1828-961d-3ee3d089112c"),
        concat!("\"kucoin_api_secret\": \"f1", "43c", "643-ef93-d243-b87b-1b40c091ce8b", "\""),
        concat!("const kucoinApiSecret = '08", "53d", "fb6-5851-76c5-f28f-9b41332b6099", "';"),
    ],
    counterexamples: samples![
        "KUCOIN_API_SECRET=${KUCOIN_API_SECRET}",
        concat!("See kucoin api secret in the vault, build ", "c1", "066", "c9d-f851-c79e-5adc-03b19c81fa5f"),
    ],
    rotation: Rotation {
        url: "https://www.kucoin.com/account/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
