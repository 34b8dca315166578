//! Alchemy: keys. Documentation: docs.alchemy.com/reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alchemy-access-key",
        kind: "Alchemy access key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the apps of the account and their keys.",
        aliases: &["trufflehog:alchemy"],
    }),
    keywords: &["alcht_"],
    regex: token!("alcht_[0-9A-Za-z]{20,40}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ALCHEMY_TOKEN=al", "cht", "_RNAmgOGZmF8JTt5WCZR7JanS"),
        concat!("{\"token\": \"al", "cht", "_ZjWutrPyFgYyuCpTWLF8Z", "\"}"),
    ],
    counterexamples: samples![concat!("ALCHEMY_TOKEN=al", "cht_RyFi")],
    rotation: Rotation {
        url: "https://dashboard.alchemy.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "alchemy-api-key",
        kind: "Alchemy API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it calls the nodes at your expense.",
        aliases: &["trufflehog:alchemy"],
    }),
    keywords: &["alchemy"],
    regex: near!("alchemy(?:api)?", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ALCHEMY_API_KEY=", "JLXWhbGk2juaTON9SvExwBsiwCklXDS1"),
        concat!("\"alchemy_api_key\": \"", "wJACnRAiCDMCMnHHZ8qbTV5wGD0Qxie2", "\""),
        concat!("const alchemyApiKey = '", "4VgGPo9dQSsRHortq3OWAObE7zourl-g", "';"),
    ],
    counterexamples: samples![
        "ALCHEMY_API_KEY=${ALCHEMY_API_KEY}",
        concat!("See alchemy api key in the vault, build ", "qcn6QNvtxY-6apLS-hHSFrqIBH4c8fxk"),
    ],
    rotation: Rotation {
        url: "https://dashboard.alchemy.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
