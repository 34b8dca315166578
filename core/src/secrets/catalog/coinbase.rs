//! Coinbase: access tokens, secrets of the Developer Platform. Documentation: docs.cdp.coinbase.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coinbase-access-token",
        kind: "Coinbase access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the wallets and, where it may, moves coins.",
        aliases: &["betterleaks:coinbase-access-token", "gitleaks:coinbase-access-token", "trufflehog:coinbase"],
    }),
    keywords: &["coinbase"],
    regex: near!("coinbase", "(?:[0-9A-Za-z_-]{64}|[0-9A-Za-z-]{32})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COINBASE_ACCESS_TOKEN=", "UtbFoGbn5POiKd5gQwv3LZ8rACgGMQeh"),
        concat!("\"coinbase_access_token\": \"", "ZtCROBJbOiuj4Z8rtU8zXKu8pxJxWSmA", "\""),
        concat!("coinbase_access_token: ", "zRA97zIniqf4BraoDOqkoJ3Fiv2aGyyvLKJ7GUDNegzezWiid0M9v859Hnx8", "_rTq"),
    ],
    counterexamples: samples![
        "COINBASE_ACCESS_TOKEN=${COINBASE_ACCESS_TOKEN}",
        concat!(
            "See coinbase access token in the vault, build ",
            "7n5j6WcH0-8EMXy84llFcsyw3uhqM4AF-7_w169GEi9Crqm3uP_NptkFXyYFRxTj"
        ),
    ],
    rotation: Rotation {
        url: "https://www.coinbase.com/settings/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CDP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coinbase-cdp-secret",
        kind: "Coinbase Developer Platform secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the wallets and, where it may, moves coins.",
        aliases: &["trufflehog:coinbase"],
    }),
    keywords: &["coinbase", "cdp_"],
    regex: named!("coinbase|cdp_", "[0-9A-Za-z+/]{86}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "CDP_API_KEY_SECRET=hU",
            "x8n",
            "mVMsXKEpzF8A4Mn7YxQzYYD7/U0iSju7FO3EZUod7dkovNE4PmwTXiiDx4gX",
            "PACek/KPG1CWj0Zt5Ds3N=="
        ),
        concat!(
            "\"cdp_api_key_secret\": \"1k",
            "T80",
            "h1uJwrHHKOag/5/BpQCo0DB3fNzft2MSF863J2Btmq1/ydOuvdjEzfElkUSv",
            "L/9MsLor8uMao7P4/Q4CE==",
            "\""
        ),
        concat!(
            "cdp_api_key_secret: as",
            "2f4",
            "mslGy5vkMYwP+BEg3t3+PCNEOvBWbaYJMcVk6ciORlKlntjNoFY+XxmjQZas",
            "Eo4n0KZ5RjVoc3+UHx+7I=="
        ),
    ],
    counterexamples: samples![
        "CDP_API_KEY_SECRET=${CDP_API_KEY_SECRET}",
        concat!(
            "See cdp api key secret in the vault, build ",
            "3s",
            "I7v",
            "t3bIUsWla0aF/X1FWtP4MRyLJd58LICr3hTb/+5XjzqFUYQG3+Yud9+Gg08Y",
            "bd36QSOhER/I3p3nlG/RC=="
        ),
    ],
    rotation: Rotation {
        url: "https://portal.cdp.coinbase.com/access/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
