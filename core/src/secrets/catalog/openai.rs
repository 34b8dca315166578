//! OpenAI: keys of projects, service accounts, administrators and of the first generation. Documentation: platform.openai.com; each holds the marker `OpenAI` in base64.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openai-api-key",
        kind: "OpenAI API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense. It also reads the files and the threads of the project.",
        aliases: &["betterleaks:openai-api-key", "gitleaks:openai-api-key"],
    }),
    keywords: &["t3blbkfj"],
    regex: dashed!(
        "sk-(?:(?:proj|svcacct|None)-[0-9A-Za-z_-]{40,90}T3BlbkFJ[0-9A-Za-z_-]{40,90}|(?:proj-|svcacct-|None-)?[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})"
    ),
    reach: Reach { left: 112, right: 112 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "OPENAI_API_KEY=sk-",
            "proj-",
            "t1yq8yq9weEmY_EP0Indp_su5ZX9BaoXf6mRL3WirVbHyxEa9YvCJR88dPWt",
            "YuSriogOtPLv76",
            "T3",
            "BlbkFJ",
            "Tmm8rQZPxhkNjkYU0KiQ1GLGL_PHEiPzC_zTR2Nah8vkFf55vbZyGnkYpvD4",
            "QBs_BIGYNSZp6x"
        ),
        concat!(
            "{\"token\": \"sk-",
            "proj-",
            "eI29x5NvL-5tLLvO6HpBqiqMIrtPHCJaZNgg90kHPSBj_FfcFosun4PO4D29",
            "0H6ohbwGp4JB-a",
            "T3",
            "BlbkFJ",
            "aCks7Hu9G7OFxMVRZktgwra9vFKosaTFMQfpN0Z95Z1Jvi-oKLKtVoHAbIvU",
            "gkv_TfRQa02V-7",
            "\"}"
        ),
        concat!("openai.api_key = \"sk-", "8uaTF1ku968vmrdS4nAI", "T3", "BlbkFJ", "tlfWyPUxSm2yrKGJ43ER", "\""),
        concat!(
            "key: sk-",
            "svcacct-",
            "lNeCR9Xxc8VHLkJ_-gsOUQZEo-kxD7xdqzDmBWYinTCKSjS47Sz2frlLIv",
            "T3",
            "BlbkFJ",
            "MwBBhVQzn277H4a4ln-DifIoUHXf39xSxk0x5P2DsRm3BknY-wK7oDtROo"
        ),
    ],
    counterexamples: samples![
        concat!("OPENAI_API_KEY=sk-", "proj-..."),
        concat!("OPENAI_API_KEY=sk-", "your-key-here"),
        concat!(
            "OPENAI_API_KEY=sk-",
            "proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT3",
            "BlbkFJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://platform.openai.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ADMIN_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openai-admin-api-key",
        kind: "OpenAI admin API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the organisation: its members, its projects and all their keys.",
        aliases: &["betterleaks:openai-api-key", "gitleaks:openai-api-key"],
    }),
    keywords: &["sk-admin-"],
    regex: dashed!("sk-admin-[0-9A-Za-z_-]{40,90}T3BlbkFJ[0-9A-Za-z_-]{40,90}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "OPENAI_ADMIN_KEY=sk-",
            "admin-",
            "uxa3kgai3nFLekHJKJWtADjWlumIl5h3fLM27vQlDnD-bO-4h8wwvZ9C2g",
            "T3",
            "BlbkFJ",
            "JlYGKPbhUAQThxxZ3JZnw5lE5Fhwv2IE41LFk7a-nNyGG9ImKnoA07r1bW"
        ),
        concat!(
            "{\"token\": \"sk-",
            "admin-",
            "nDNoZvLHoEmidXf-PP_sl3lMJgTRJ8mRbPTut4ELtm1IxGzGoub-S4bBFm",
            "T3",
            "BlbkFJ",
            "wrApC6LNOsOJ5ayJjm-jAfR9_8Vyr376CueR810D0qO6NqzJ4K9N5tLTIS",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!("OPENAI_ADMIN_KEY=sk-", "admin-..."),
        concat!(
            "OPENAI_ADMIN_KEY=sk-",
            "admin-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT3",
            "BlbkFJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://platform.openai.com/settings/organization/admin-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SESSION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openai-session-token",
        kind: "OpenAI session token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "For as long as the session lasts, whoever holds it is the user.",
        aliases: &[],
    }),
    keywords: &["sess-"],
    regex: token!("sess-[0-9A-Za-z]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("OPENAI_API_TOKEN=se", "ss-", "NhKDKXSZVCNqWeuZlLcqYqYtgxV8Nf6KFMQfo5Gy"),
        concat!("Authorization: Bearer se", "ss-", "skCARm9Dr5PA14JM4eDolmcAphRo8mjM75C8gHCf"),
    ],
    counterexamples: samples![
        concat!("OPENAI_API_TOKEN=se", "ss-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("OPENAI_API_TOKEN=se", "ss-", "skCARm"),
    ],
    rotation: Rotation {
        url: "https://platform.openai.com/api-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
