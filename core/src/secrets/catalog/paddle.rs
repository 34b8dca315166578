//! Paddle: keys of the API and secrets of webhooks. Documentation: developer.paddle.com/api-reference/about/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paddle-live-api-key",
        kind: "Paddle live API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads customers, changes subscriptions and refunds payments.",
        aliases: &[],
    }),
    keywords: &["pdl_live_apikey_"],
    regex: token!("pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PADDLE_API_KEY=pd", "l_live_apikey_", "6l0pblab71d7kilo3nw7lbz50j_sr4AJoIJaJZ4f", "7TtBSooGJ_nNT"),
        concat!("token => 'pd", "l_live_apikey_", "1r09b4uwkvoy65erkpwtsx6jfu_JDesnUPKisHUs", "8LQvXDQj2_UPK", "',"),
    ],
    counterexamples: samples![
        concat!("PADDLE_API_KEY=pd", "l_live_apikey_", "xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxx", "xxxxxxxxx_xxx"),
        concat!("PADDLE_API_KEY=pd", "l_live_apikey_", "1r09b4"),
    ],
    rotation: Rotation {
        url: "https://vendors.paddle.com/authentication-v2",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paddle-sandbox-api-key",
        kind: "Paddle sandbox API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money, and shows how billing is set up.",
        aliases: &[],
    }),
    keywords: &["pdl_sdbx_apikey_"],
    regex: token!("pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PADDLE_API_KEY=pd", "l_sdbx_apikey_", "alu3emx57zbr9gntcck4kxrt3p_nq7GwoIHPW4HT", "1sUNNFidZ_gm3"),
        concat!("export const token = 'pd", "l_sdbx_apikey_", "v783bedk2v7s1dadi31vjo3z9v_zIolyTE4hActM", "hMHeqF82E_jQp", "';"),
    ],
    counterexamples: samples![
        concat!("PADDLE_API_KEY=pd", "l_sdbx_apikey_", "xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxx", "xxxxxxxxx_xxx"),
        concat!("PADDLE_API_KEY=pd", "l_sdbx_apikey_", "v783be"),
    ],
    rotation: Rotation {
        url: "https://sandbox-vendors.paddle.com/authentication-v2",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static WEBHOOK_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paddle-webhook-secret",
        kind: "Paddle webhook secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it forges events: your server believes that an order was paid.",
        aliases: &[],
    }),
    keywords: &["pdl_ntfset_"],
    regex: padded!("pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+/]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PADDLE_SECRET=pd", "l_ntfset_", "ifj7jembqs7e2xl4xg31d2v4if_kKmfhK6eKotJE", "SVCGhH8cUS3Dh2kjy8z"),
        concat!("token => 'pd", "l_ntfset_", "b7s8cgxn5ehbkcm3rdrnfy4ujn_UciVpzSlgkN8+", "A6d0He2apDxBSL5/sR6", "',"),
    ],
    counterexamples: samples![
        concat!("PADDLE_SECRET=pd", "l_ntfset_", "xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxx"),
        concat!("PADDLE_SECRET=pd", "l_ntfset_", "b7s8cg"),
    ],
    rotation: Rotation {
        url: "https://vendors.paddle.com/authentication-v2",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
