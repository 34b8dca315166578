//! Anthropic: keys of the API and of its administration, tokens of signed-in tools. Format: the shapes that the console hands out.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "anthropic-api-key",
        kind: "Anthropic API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at your expense, and can read what the workspace has uploaded.",
        aliases: &["betterleaks:anthropic-api-key", "gitleaks:anthropic-api-key"],
    }),
    keywords: &["sk-ant-api"],
    regex: dashed!("sk-ant-api[0-9]{2}-[0-9A-Za-z_-]{93}AA"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "ANTHROPIC_API_KEY=sk-",
            "ant-",
            "api03-",
            "bRECaQqtkmhLBfXqdy1NGZZ2vdNpez8QotcpFNC0wBe_Tg9Lmc7VMPENbYFZ",
            "SbWoQpXqH8wrpsIhKURJT69JpM_Lkk6Aj",
            "AA"
        ),
        concat!(
            "{\"token\": \"sk-",
            "ant-",
            "api03-",
            "xXUO19QN01RhBewep4Px0HFU7qDmXhIWVNYpGTTZpQZTBw9AiphBxCq17T-I",
            "SgKbP9rWwq-E_-HDcdBhWuNTdVZj3pWNH",
            "AA\"}"
        ),
    ],
    counterexamples: samples![
        concat!("ANTHROPIC_API_KEY=sk-", "ant-api03-..."),
        concat!("ANTHROPIC_API_KEY=sk-", "ant-api03-your-key-here"),
        concat!(
            "ANTHROPIC_API_KEY=sk-",
            "ant-",
            "api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("ANTHROPIC_API_KEY=sk-", "ant-", "api03-", "ylDwHREwucH27NSRIZGf2fM", "AA"),
    ],
    rotation: Rotation {
        url: "https://console.anthropic.com/settings/keys",
        steps: &["Create a new key in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ADMIN_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "anthropic-admin-api-key",
        kind: "Anthropic admin API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the organisation: its members, its workspaces and all its API keys.",
        aliases: &["betterleaks:anthropic-admin-api-key", "gitleaks:anthropic-admin-api-key"],
    }),
    keywords: &["sk-ant-admin"],
    regex: dashed!("sk-ant-admin[0-9]{2}-[0-9A-Za-z_-]{93}AA"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "ANTHROPIC_ADMIN_KEY=sk-",
            "ant-",
            "admin01-",
            "cO002Q0k1LhtDNJKLPSQK9_QYak1vEO3mIOnq-b1Fa2Ovq2Z4rc-pziph8GY",
            "pV16_VraYkrLOo594Bclbi9OS_Qt-ojMg",
            "AA"
        ),
        concat!(
            "{\"token\": \"sk-",
            "ant-",
            "admin01-",
            "HwlpVw0RI-lFk5sPrQE2G4kZmabhZM4HMmvrDGY7xgMU2I7vackVjin9P9vl",
            "M1HNcnNGap7hvqrBpqDtXGO2TMwHO-Ad1",
            "AA\"}"
        ),
    ],
    counterexamples: samples![
        concat!(
            "ANTHROPIC_ADMIN_KEY=sk-",
            "ant-",
            "admin01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("ANTHROPIC_ADMIN_KEY=sk-", "ant-", "admin01-", "3DuJu2VDaV-656PCLB8dQqg", "AA"),
    ],
    rotation: Rotation {
        url: "https://console.anthropic.com/settings/admin-keys",
        steps: &["Create a new key in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "anthropic-oauth-token",
        kind: "Anthropic OAuth token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the signed-in account until it is withdrawn, on its subscription.",
        aliases: &[],
    }),
    keywords: &["sk-ant-oat", "sk-ant-ort"],
    regex: dashed!("sk-ant-o[ar]t[0-9]{2}-[0-9A-Za-z_-]{80,120}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "CLAUDE_CODE_OAUTH_TOKEN=sk-",
            "ant-",
            "oat01-",
            "4nrfXAEdGkhbBJcbCsF-1zBRrn58gG96n64-lHQ1rqi2UI1-9toas7q_aqgS",
            "fH3-Rcj5Udq3bL5qC0d2NhEHUyIX2edzB",
            "AA"
        ),
        concat!(
            "token: \"sk-",
            "ant-",
            "oat01-",
            "oVXwbEBnthCgg7-ZUlb-AwDLyk_LAthvuoPsmli5uN_4Fi0rL_XFEtftFC1K",
            "fdxWZ2rWtAGltM5a0Cifso4kvT4ZfO_vE",
            "AA\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "CLAUDE_CODE_OAUTH_TOKEN=sk-",
            "ant-",
            "oat01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("CLAUDE_CODE_OAUTH_TOKEN=sk-", "ant-", "oat01-", "01krEpWfbW_11IbJlXLEZIp", "AA"),
    ],
    rotation: Rotation {
        url: "https://claude.ai/settings",
        steps: &[
            "Sign out of all sessions in the account settings",
            "Sign in again and put the new token where the old one is read",
        ],
    },
};
