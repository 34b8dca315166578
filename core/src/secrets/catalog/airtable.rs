//! Airtable: personal access tokens. Documentation: airtable.com/developers/web/guides; the prefix alone is too short to look for, so the name stands before it.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "airtable-personal-access-token",
        kind: "Airtable access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the bases that it was made for.",
        aliases: &["betterleaks:airtable-personnal-access-token", "gitleaks:airtable-personnal-access-token"],
    }),
    keywords: &["airtable"],
    regex: r"(?i:airtable)[^\r\n]{0,80}?[^\r\n0-9A-Za-z_](?<secret>pat[0-9A-Za-z]{14}\.[0-9a-f]{64})\b{end-half}",
    reach: Reach { left: 8, right: 176 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AIRTABLE_TOKEN=pa",
            "t",
            "PjfoRnx06wHW3B",
            ".",
            "96548bbcded8077efcfe3fb2c3ea9359480cbf9a0f4d4f7f3b2c9780175e",
            "3ff1"
        ),
        concat!(
            "new Airtable({ apiKey: \"pa",
            "t",
            "He8WctS0OdSmdn",
            ".",
            "06c7655998523f8a6e768d3705797a865b1047db8c2b7a8912de18ead32b",
            "53ef",
            "\" })"
        ),
    ],
    counterexamples: samples![
        concat!("AIRTABLE_TOKEN=pa", "t", "ZpOGHg96Bsg3uQ"),
        concat!("AIRTABLE_TOKEN=pa", "txxxxxxxxxxxxxx.", "xxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://airtable.com/create/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "airtable-api-key",
        kind: "Airtable API key of the older kind",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes all bases of the user.",
        aliases: &[
            "betterleaks:airtable-api-key",
            "gitleaks:airtable-api-key",
            "trufflehog:airtableoauth",
            "trufflehog:airtablepersonalaccesstoken",
        ],
    }),
    keywords: &["airtable"],
    regex: named!("airtable", "(?:key[0-9A-Za-z]{14}|[0-9a-z]{17})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AIRTABLE_API_KEY=", "sl4p6ropkwg0bgv8k"),
        concat!("\"airtable_api_key\": \"", "n3rxduinmiewg636y", "\""),
        concat!("export AIRTABLE_API_KEY='", "oi3s2konzie9s5vgt", "'"),
    ],
    counterexamples: samples![
        "AIRTABLE_API_KEY=${AIRTABLE_API_KEY}",
        concat!("See airtable api key in the vault, build ", "keyZ5uxIMnybQLbnU"),
    ],
    rotation: Rotation {
        url: "https://airtable.com/create/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "airtable-oauth-token",
        kind: "Airtable OAuth token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the bases that were granted.",
        aliases: &["betterleaks:airtable-oauth-token", "trufflehog:airtableoauth", "trufflehog:airtablepersonalaccesstoken"],
    }),
    keywords: &[".v1."],
    regex: r"(?:^|[^0-9A-Za-z])(?<secret>[0-9A-Za-z]{10,40}\.v1\.[0-9A-Za-z_-]{8,200}\.[0-9a-f]{16,128})(?:[^0-9A-Za-z]|$)",
    reach: Reach { left: 48, right: 352 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AIRTABLE_OAUTH_TOKEN=ag", "tkJ", "rzCjTxqa6.v1.VBC1qhYn.7555e6701e0bb22ecd"),
        concat!("{\"token\": \"we", "UHw", "ZDOJP.v1.qDzOOTagXAb6.34c7c67d4eaba4599cf", "\"}"),
    ],
    counterexamples: samples![concat!("AIRTABLE_OAUTH_TOKEN=59", "Gx0cAerSE.v")],
    rotation: Rotation {
        url: "https://airtable.com/create/oauth",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
