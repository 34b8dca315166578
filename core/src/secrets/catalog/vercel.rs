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
            "betterleaks:vercel-app-access-token",
            "betterleaks:vercel-app-refresh-token",
            "betterleaks:vercel-integration-token",
            "betterleaks:vercel-personal-access-token",
        ],
    }),
    keywords: &["vcp_", "vci_", "vca_", "vcr_"],
    regex: dashed!("vc[piar]_[0-9A-Za-z_-]{56}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("VERCEL_TOKEN=vc", "p_", "VgyoEzDZn2GGaRFuCe3wIQ5ieZeX0HgPKaT_cE9C-LxNMYT9GwWaJrri"),
        concat!("token: \"vc", "p_", "LY5tNj_AG_KwueB6MID_0OMhL-Nm4rTi-5fBn6df1y1a2I77vm8WaMt7", "\""),
    ],
    counterexamples: samples![
        concat!("VERCEL_TOKEN=vc", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("VERCEL_TOKEN=vc", "p_", "jSz3eun4QJHni7"),
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
    examples: samples![
        concat!("AI_GATEWAY_API_KEY=vc", "k_", "dE-u_6pbEtbyujw12xnLX96iJ_Hl4D86yfobgQiDnTW6pPT_LigG5DyV"),
        concat!("Authorization: Bearer vc", "k_", "dg9Nh_xNqQ-8RYzTSlaD5Yf-mTfm8lSfdZDZ0qpAMKbN8uLTGZUPQgR1"),
    ],
    counterexamples: samples![
        concat!("AI_GATEWAY_API_KEY=vc", "k_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("AI_GATEWAY_API_KEY=vc", "k_", "B1wg6sY4LxX9Kg"),
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
    examples: samples![
        concat!("VERCEL_TOKEN=", "p5xsjot0KFvO5KK192eJJZdw"),
        concat!("\"vercel_token\": \"", "pmHovBtLksL30F46maudi6co", "\""),
    ],
    counterexamples: samples![
        "VERCEL_TOKEN=${VERCEL_TOKEN}",
        concat!("See vercel token in the vault, build ", "1dI0mJvweKmK9j32vr6MVedS"),
    ],
    rotation: Rotation {
        url: "https://vercel.com/account/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
