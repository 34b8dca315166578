//! Vercel: tokens of people, integrations and apps, keys of the gateway. Format: vercel.com/changelog/new-token-formats-and-secret-scanning.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vercel-token",
        kind: "Vercel token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys projects and reads their environment variables.",
        aliases: &[
            "betterleaks:vercel-personal-access-token",
            "betterleaks:vercel-integration-token",
            "betterleaks:vercel-app-access-token",
            "betterleaks:vercel-app-refresh-token",
        ],
    }),
    keywords: &["vcp_", "vci_", "vca_", "vcr_"],
    regex: dashed!("vc[piar]_[0-9A-Za-z_-]{56}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("VERCEL_TOKEN=vc", "p_", "EZYTgALKaPyHvZN6g_LqTG1-XwI06t7OOpOicQ70fzKzB4PV696i1ZhA"),
        concat!("token: \"vc", "p_", "7QuUqOzr4YS0J-iLum3fJB1o0HlU20u-Uenuu3FvgZI8FU7SVK3dQoxv", "\""),
    ],
    counterexamples: &[
        concat!("VERCEL_TOKEN=vc", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("VERCEL_TOKEN=vc", "p_", "P_2_jsH0GTaioy"),
    ],
    rotation: Rotation {
        url: "https://vercel.com/account/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static AI_GATEWAY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vercel-ai-gateway-key",
        kind: "Vercel AI gateway key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:vercel-ai-gateway-key"],
    }),
    keywords: &["vck_"],
    regex: dashed!("vck_[0-9A-Za-z_-]{56}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("AI_GATEWAY_API_KEY=vc", "k_", "3tGnX3YApAAyDJ09HdFvBod3sJsQ56t8Xe_CmuyA7eTjubUCp06QO4yJ"),
        concat!("Authorization: Bearer vc", "k_", "rkFz4jy-uQ7v3qDnKL-JQ0Hz1HgA02f7j_2OXSBWDuMQ6FnuWnwR7mIn"),
    ],
    counterexamples: &[
        concat!("AI_GATEWAY_API_KEY=vc", "k_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("AI_GATEWAY_API_KEY=vc", "k_", "s7993V12zNiWQK"),
    ],
    rotation: Rotation {
        url: "https://vercel.com/account/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vercel-legacy-token",
        kind: "Vercel token of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys projects and reads their environment variables.",
        aliases: &["betterleaks:vercel-api-token"],
    }),
    keywords: &["vercel"],
    regex: near!("vercel", "[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6)],
    examples: &[
        concat!("VERCEL_TOKEN=", "xEyLLUS29y8p1udYH3Zt7HgI"),
        concat!("\"vercel_token\": \"", "5CdMMgThFPGm78igaNZiUeV1", "\""),
    ],
    counterexamples: &[
        "VERCEL_TOKEN=${VERCEL_TOKEN}",
        concat!("See vercel token in the vault, build ", "XEQoHe5jiw9R5B3oVFJJyamw"),
    ],
    rotation: Rotation {
        url: "https://vercel.com/account/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
