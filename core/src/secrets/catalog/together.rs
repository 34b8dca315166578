//! Together AI: keys of the API. Documentation: docs.together.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "together-api-key",
        kind: "Together AI API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:togetherai-api-key"],
    }),
    keywords: &["tgp_v1_"],
    regex: dashed!("tgp_v1_[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TOGETHER_API_KEY=tg", "p_v1_", "PiCvYYdzqR-YcZ064jX8DbGDHdRv-ajMNpmE_IfC", "F4v"),
        concat!("export const token = 'tg", "p_v1_", "bIlATobcyDzKfAYKd7EePL3Wx9VsYLYZ9hocwNe7", "qtU", "';"),
    ],
    counterexamples: samples![
        concat!("TOGETHER_API_KEY=tg", "p_v1_", "xxxxxxxxxx-xxxxxxxxxxxxxxxxx-xxxxxxx_xxx", "xxx"),
        concat!("TOGETHER_API_KEY=tg", "p_v1_", "bIlATo"),
    ],
    rotation: Rotation {
        url: "https://api.together.ai/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "together-legacy-api-key",
        kind: "Together AI API key of the old form",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["togetherai", "together_ai", "together_api", "together-api", "togetherapi"],
    regex: near!("together(?:_?ai)?[_-]?(?:api)", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TOGETHER_API_KEY=", "8e05457b21612c676f83b82ea35869475975fe56", "cd5d98519504ed62a55e8568"),
        concat!("const togetherApiKey = '", "b980df5f8dfda488fcea5bde088d285aa4c585ae", "b13e0a962441e8e10cbcfc4d", "';"),
    ],
    counterexamples: samples![
        "TOGETHER_API_KEY=${TOGETHER_API_KEY}",
        concat!(
            "See the together key in the vault, build ",
            "b980df5f8dfda488fcea5bde088d285aa4c585ae",
            "b13e0a962441e8e10cbcfc4d"
        ),
    ],
    rotation: Rotation {
        url: "https://api.together.ai/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
