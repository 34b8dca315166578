//! Lark and Feishu: secrets of apps and their tokens. Documentation: open.larksuite.com/document.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lark-app-secret",
        kind: "Lark (Feishu) app secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the app in the organisation: reads messages and documents.",
        aliases: &["betterleaks:lark-app-secret"],
    }),
    keywords: &["lark", "feishu"],
    regex: near!("lark(?:suite)?|feishu", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LARK_APP_SECRET=", "JuqvOpuRFQphveLdfU3c11aYIplP260b"),
        concat!("\"lark_app_secret\": \"", "Z4RLpznwn3Vy3mo36fdix7PIQRM9NEDY", "\""),
        concat!("const larkAppSecret = '", "0FrKrW9iARUFO9Rj4HspZYHDrzOBGeoT", "';"),
    ],
    counterexamples: samples![
        "LARK_APP_SECRET=${LARK_APP_SECRET}",
        concat!("See lark app secret in the vault, build ", "vqwtoqyCnm2FVhRzZ2Y9kjsHUu6jz1iV"),
    ],
    rotation: Rotation {
        url: "https://open.larksuite.com/app",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lark-access-token",
        kind: "Lark (Feishu) access token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the app or the user for two hours.",
        aliases: &[],
    }),
    keywords: &["lark", "feishu"],
    regex: named!("lark(?:suite)?|feishu", "[tua]-[0-9A-Za-z._]{30,50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LARK_TENANT_ACCESS_TOKEN=a-", "_ua", "_yuH8pHzwjXLqpiQNg7a3nRpApuyuMg4WD"),
        concat!("\"lark_tenant_access_token\": \"t-", "Q2_", "Go6dthi73jNPEAVi3XZIHxSYIePZKL0", "\""),
        concat!("export LARK_TENANT_ACCESS_TOKEN='t-", "lI4", "Gi8T88aKvb2bHXoWAfLMAVon_T6O2", "'"),
    ],
    counterexamples: samples![
        "LARK_TENANT_ACCESS_TOKEN=${LARK_TENANT_ACCESS_TOKEN}",
        concat!("See lark tenant access token in the vault, build ", "a-", "dht", "iGtdhzx1Sax6YEid6udv8NxAGPk7RWefg"),
    ],
    rotation: Rotation {
        url: "https://open.larksuite.com/app",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
