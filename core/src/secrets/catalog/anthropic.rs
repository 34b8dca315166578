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
        aliases: &["gitleaks:anthropic-api-key"],
    }),
    keywords: &["sk-ant-api"],
    regex: dashed!("sk-ant-api[0-9]{2}-[0-9A-Za-z_-]{93}AA"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "ANTHROPIC_API_KEY=sk-",
            "ant-",
            "api03-",
            "qvdNpez8QotcpFNC0wBe_TgZLmc7VMPENbYFZSbWoQpXqH9wrpsIhKURJT69",
            "JpM_Lkk6AzdsAXUO19QN01RhBewep4Pxp",
            "AA"
        ),
        concat!(
            "{\"token\": \"sk-",
            "ant-",
            "api03-",
            "h7qDmXhIWVNYpGTTZpQZTBwJAiphBxCq17T-ISgKbP9rWw9-E_-HDcdBhWuN",
            "TdVZj3pWNiVglDwHREwucHi7NSRIZGf2y",
            "AA\"}"
        ),
    ],
    counterexamples: &[
        concat!("ANTHROPIC_API_KEY=sk-", "ant-api03-..."),
        concat!("ANTHROPIC_API_KEY=sk-", "ant-api03-your-key-here"),
        concat!(
            "ANTHROPIC_API_KEY=sk-",
            "ant-",
            "api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("ANTHROPIC_API_KEY=sk-", "ant-", "api03-", "WWO002Q0k1L7tDNJKLPSQKS", "AA"),
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
        aliases: &["gitleaks:anthropic-admin-api-key"],
    }),
    keywords: &["sk-ant-admin"],
    regex: dashed!("sk-ant-admin[0-9]{2}-[0-9A-Za-z_-]{93}AA"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "ANTHROPIC_ADMIN_KEY=sk-",
            "ant-",
            "admin01-",
            "OYak1vEO3mIOnq-b1Fa2OvqjZ4rc-pziph8GYpV16_VraY4rLOo594Bclbi9",
            "OS_Qt-ojM4emvLwlpVw0RI-lFk5sPrQE9",
            "AA"
        ),
        concat!(
            "{\"token\": \"sk-",
            "ant-",
            "admin01-",
            "vkZmabhZM4HMmvrDGY7xgMU2IYvackVjin9P9vlM1HNcnN1ap7hvqrBpqDtX",
            "GO2TMwHO-AdF5CDuJu2VDaV-256PCLB8i",
            "AA\"}"
        ),
    ],
    counterexamples: &[
        concat!(
            "ANTHROPIC_ADMIN_KEY=sk-",
            "ant-",
            "admin01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("ANTHROPIC_ADMIN_KEY=sk-", "ant-", "admin01-", "W1ynrfXAEdG3hbBJcbCsF-R", "AA"),
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
    examples: &[
        concat!(
            "CLAUDE_CODE_OAUTH_TOKEN=sk-",
            "ant-",
            "oat01-",
            "7Rrn58gG96n64-lHQ1rqi2UIz-9toas7q_aqgSfH3-Rcj53dq3bL5qC0d2Nh",
            "EHUyIX2edz42mIVXwbEBnthCgg7-ZUlbS",
            "AA"
        ),
        concat!(
            "token: \"sk-",
            "ant-",
            "oat01-",
            "sDLyk_LAthvuoPsmli5uN_4Fi8rL_XFEtftFC1KfdxWZ2r6tAGltM5a0Cifs",
            "o4kvT4ZfO_vxD8cX1krEpWfbW_51IbJlp",
            "AA\""
        ),
    ],
    counterexamples: &[
        concat!(
            "CLAUDE_CODE_OAUTH_TOKEN=sk-",
            "ant-",
            "oat01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA"
        ),
        concat!("CLAUDE_CODE_OAUTH_TOKEN=sk-", "ant-", "oat01-", "f5EkIBtnC7t6mODUVhEK32Q", "AA"),
    ],
    rotation: Rotation {
        url: "https://claude.ai/settings",
        steps: &[
            "Sign out of all sessions in the account settings",
            "Sign in again and put the new token where the old one is read",
        ],
    },
};
