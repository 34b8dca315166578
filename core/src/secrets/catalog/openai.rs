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
            "X6mj43ARthXljphmmyjX_27frXopjdvgJooSb01FnUTpxkcN7tzp_8Mf3aT0",
            "7wIlCH5OVKAeYN",
            "T3",
            "BlbkFJ",
            "sChDDZNYMbccCRWoFTFRB06N3gxVyYUJ3jVo541wjW3v8bV5OYD62_D4-3Um",
            "Ir71bpIYUfqy4O"
        ),
        concat!(
            "{\"token\": \"sk-",
            "proj-",
            "EgDLzQAWBlHwDLkJqrYvbxOOG_iEhyT8joe8J1kpqG_5OGHASvgPzmcQX_-R",
            "qZy5sRfLM3SxpC",
            "T3",
            "BlbkFJ",
            "GuagV_NoturKAEq2wz9KEqmkHcSaI5p75iaNA7JDv4YbhN0w4ZEBk5BPLile",
            "Fs7-dBNdGBjliU",
            "\"}"
        ),
        concat!("openai.api_key = \"sk-", "Y3c7331wOV57pvNU5NPo", "T3", "BlbkFJ", "OonT2x2Vje4iSV4va5Ld", "\""),
        concat!(
            "key: sk-",
            "svcacct-",
            "0ymUrrF7UPdo8FARMM_FyiFvP6Z8a08xemteVTt_G4EvTL0Q-HiBO0Efqi",
            "T3",
            "BlbkFJ",
            "AEyZF4OMJkId3ETRLQiMwSpYBXiuy39xWVdY6JKgoYZc2U5Wb9CBVgpWKh"
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
            "mYIR4zSBCh47jNGEr9iuo-YGSzd1p4sNIncAuPR96KxSp3OuU5WojsuIRZ",
            "T3",
            "BlbkFJ",
            "S4SJtvPmoS89d4vGRqnEg2aZqNCns1ZfQrh1T9EXccagEPIQG80qYo7hht"
        ),
        concat!(
            "{\"token\": \"sk-",
            "admin-",
            "Ky6Th1ohNx0YJrNtzs1GE4RSZ9TEg6jMAo80NMLSzIKw3FVFUionIqZDVH",
            "T3",
            "BlbkFJ",
            "lLrT4WSmqgqVmSd3BxeJ0xb7fQT4G35vOKhgKG4J4MEJV3izVJB1yq8yqc",
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
