//! Z.ai (Zhipu): keys of the API. Documentation: docs.z.ai, an id of 32 hexadecimal digits, a dot, a secret of 16 characters.

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
    examples: samples![
        concat!("ZAI_API_KEY=", "f7930a4b16a347d33126e5c959e21eb4", ".", "YG8dxgSa1Lp4RYGq"),
        concat!("\"zai_api_key\": \"", "d3819ff81c2e5e204bf80d267fdd4e00", ".", "LMsvNfXi8F6D04wT", "\""),
        concat!("ZHIPU_API_KEY=\"", "0e6f89348e7416e31095be0f46521a8d", ".", "sJsU8ydb7z3RI60c", "\""),
    ],
    counterexamples: samples![
        "ZAI_API_KEY=${ZAI_API_KEY}",
        concat!("See zai api key in the vault, build ", "7bb21b4ec422f0a888bf824b01fe4210", ".", "S1eX8IRh8zmRewuc"),
    ],
    rotation: Rotation {
        url: "https://z.ai/manage-apikey/apikey-list",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
