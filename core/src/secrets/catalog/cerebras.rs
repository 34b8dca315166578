//! Cerebras: keys of the API. Format: inference-docs.cerebras.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cerebras-api-key",
        kind: "Cerebras API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:cerebras-api-key"],
    }),
    keywords: &["csk-"],
    regex: token!("csk-[0-9a-z]{48}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("CEREBRAS_API_KEY=cs", "k-", "gt1eeofrc8jh0myvurwj3rkz4q291tvyfpv2voggahrvgnoo"),
        concat!("token: \"cs", "k-", "tmfl0rql8s86ss3l4ecsemtl9dhep9nhb77xtrwy7awpraia", "\""),
    ],
    counterexamples: &[
        concat!("CEREBRAS_API_KEY=cs", "k-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CEREBRAS_API_KEY=cs", "k-", "kc525w3zm1oh"),
    ],
    rotation: Rotation {
        url: "https://cloud.cerebras.ai",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
