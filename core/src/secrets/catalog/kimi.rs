//! Moonshot AI: API keys. Documentation: platform.moonshot.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kimi-api-key",
        kind: "Moonshot AI (Kimi) API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &["betterleaks:kimi-api-key"],
    }),
    keywords: &["kimi", "moonshot"],
    regex: named!("kimi|moonshot", "sk-[0-9A-Za-z_-]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MOONSHOT_API_KEY=sk", "-b5", "s_Q_mhRzoLsirqpZTGzH_jSGt_5lUI8WeS73G-350ZFlX-"),
        concat!("\"moonshot_api_key\": \"sk", "-kz", "zAiZ-GqX0i07LVtP2aOoKMjZHo8nE0tvG_AnzG3vkrlo99", "\""),
        concat!("moonshot_api_key := \"sk", "-mB", "XaOcBwNSUneYLZVMfDCp5n4ea4VO8Y8EmChc-sN2eGFn-9", "\""),
    ],
    counterexamples: samples![
        "MOONSHOT_API_KEY=${MOONSHOT_API_KEY}",
        concat!("See moonshot api key in the vault, build ", "sk", "-Ic", "jJ4bZl76XoKvgHCuEhfYi3eT2vTRJ63qualqKI7dAYJx9D"),
    ],
    rotation: Rotation {
        url: "https://platform.moonshot.ai/console/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
