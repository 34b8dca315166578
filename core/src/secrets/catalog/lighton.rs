//! LightOn Paradigm: API keys. Documentation: paradigm.lighton.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PARADIGM_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lighton-paradigm-api-key",
        kind: "LightOn Paradigm API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it asks the models about your documents.",
        aliases: &["betterleaks:lighton-paradigm-api-key"],
    }),
    keywords: &["lighton", "paradigm"],
    regex: near!("lighton|paradigm", "[0-9A-Za-z_-]{40,80}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PARADIGM_API_KEY=", "BrlREsc7zbfN1PfKCqToQY4PoKPOhK_tf3WPkf6iu"),
        concat!("\"paradigm_api_key\": \"", "GTX8WWIpxbQxPWqeOq5sE7l0scTMCAgtc8HqjbhgK1iusMQ", "\""),
        concat!("const paradigmApiKey = 'Uu", "sG7", "Tm-9yB-wl4emv-xYgXLRLFGVa0tvVL7l4jZ3", "';"),
    ],
    counterexamples: samples![
        "PARADIGM_API_KEY=${PARADIGM_API_KEY}",
        concat!("See paradigm api key in the vault, build ", "zQ4H6GvCxriOpIF9mmwYN5m8MXkYAATxsHBtQx2TbmkTA"),
    ],
    rotation: Rotation {
        url: "https://paradigm.lighton.ai/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
