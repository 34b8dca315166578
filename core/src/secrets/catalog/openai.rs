//! OpenAI: keys of projects, service accounts, administrators and of the first generation. Format: platform.openai.com; each holds the marker `OpenAI` in base64.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openai-api-key",
        kind: "OpenAI API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense. It also reads the files and the threads of the project.",
        aliases: &["gitleaks:openai-api-key"],
    }),
    keywords: &["t3blbkfj"],
    regex: dashed!(
        "sk-(?:(?:proj|svcacct|None)-[0-9A-Za-z_-]{40,90}T3BlbkFJ[0-9A-Za-z_-]{40,90}|(?:proj-|svcacct-|None-)?[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})"
    ),
    reach: Reach { left: 112, right: 112 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!(
            "OPENAI_API_KEY=sk-",
            "proj-",
            "58QHNVZcg1H0gnIUC0L6mj43ARthXljphmmyj6_27frXopjdvgJooSba1FnU",
            "TpxkcN7tzp_8MT",
            "T3",
            "BlbkFJ",
            "FT07wIlCH5OVKAeYXe2ChDDZNYMbccCRWoFTF5B06N3gxVyYUJ3jVo5A1wjW",
            "3v8bV5OYD62_DB"
        ),
        concat!(
            "{\"token\": \"sk-",
            "proj-",
            "SIr71bpIYUfqy44KJ3gDLzQAWBlHwDLkJqrYv7xOOG_iEhyT8joe8JYkpqG_",
            "5OGHASvgPzmcQF",
            "T3",
            "BlbkFJ",
            "MqZy5sRfLM3SxpE95jzuagV_NoturKAEq2wz91EqmkHcSaI5p75iaNAiJDv4",
            "YbhN0w4ZEBk5Bs",
            "\"}"
        ),
        concat!("openai.api_key = \"sk-", "Qfcp1jDFPK1bnJS1tbqn", "T3", "BlbkFJ", "pJfekGUDG397331wOV2v", "\""),
        concat!(
            "key: sk-",
            "svcacct-",
            "JDVCBUtjqQbgNlymUrrF7UPdo8FAR6M_FyiFvP6Z8a18xemteVTt_G4Evs",
            "T3",
            "BlbkFJ",
            "x-HiBO0Efq2rhWEyZF4OMJkId3ETR6QiMwSpYBXiuy89xWVdY6JKgoYZcC"
        ),
    ],
    counterexamples: &[
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
        aliases: &["gitleaks:openai-api-key"],
    }),
    keywords: &["sk-admin-"],
    regex: dashed!("sk-admin-[0-9A-Za-z_-]{40,90}T3BlbkFJ[0-9A-Za-z_-]{40,90}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!(
            "OPENAI_ADMIN_KEY=sk-",
            "admin-",
            "B9CBVgpWKm0pyWYIR4zSBCh47jNGE89iuo-YGSzd1pesNIncAuPR96KxSu",
            "T3",
            "BlbkFJ",
            "MU5WojsuIRXzH34SJtvPmoS89d4vG5qnEg2aZqNCnsWZfQrh1T9EXccagH"
        ),
        concat!(
            "{\"token\": \"sk-",
            "admin-",
            "UQG80qYo7hhqNnSy6Th1ohNx0YJrN6zs1GE4RSZ9TEg4jMAo80NMLSzIKP",
            "T3",
            "BlbkFJ",
            "8VFUionIqZDVbZ8LrT4WSmqgqVmSd9BxeJ0xb7fQT4Gx5vOKhgKG4J4MEU",
            "\"}"
        ),
    ],
    counterexamples: &[
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
