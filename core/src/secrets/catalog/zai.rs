//! Z.ai (Zhipu): keys of the API. Format: docs.z.ai, an id of 32 hexadecimal digits, a dot, a secret of 16 characters.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zai-api-key",
        kind: "Z.ai API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:zai-api-key"],
    }),
    keywords: &["z_ai", "zai_", "z.ai", "zhipu", "bigmodel", "glm_"],
    regex: near!(r"z_ai|zai_|z\.ai|zhipu|bigmodel|glm_", r"[0-9a-f]{32}\.[0-9A-Za-z]{16}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("ZAI_API_KEY=", "cdd6791e3b490fc143eb6f6dbac377b1", ".", "n2jSXSIc1k1mZ20d"),
        concat!("\"zai_api_key\": \"", "fbb5a98571aa4dc6869c06465c898775", ".", "YJjtMSPQ5QXkuWw2", "\""),
        concat!("ZHIPU_API_KEY=\"", "e860d1995485361d3c0d34cead46090d", ".", "mA2TnVNd4Z5aOj7p", "\""),
    ],
    counterexamples: &[
        "ZAI_API_KEY=${ZAI_API_KEY}",
        concat!("See zai api key in the vault, build ", "36382e51b21c7dff309e29771271b617", ".", "WzPgJBqZ0Uavp6ko"),
    ],
    rotation: Rotation {
        url: "https://z.ai/manage-apikey/apikey-list",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
