//! SiliconFlow: keys of the API. Documentation: docs.siliconflow.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "siliconflow-api-key",
        kind: "SiliconFlow API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["siliconflow", "silicon_flow"],
    regex: named!("silicon_?flow", "sk-[0-9a-z]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SILICONFLOW_API_KEY=", "sk", "-", "u8q573g6qjau0j9kk136kneyjijx6t7i98dsug0g", "6k1ewchd"),
        concat!("'siliconflow_api_key' => '", "sk", "-", "0dgf5ch709gjbz3zpemsln825c98qossu1ikxw0c", "h4m8s18v", "',"),
    ],
    counterexamples: samples![
        "SILICONFLOW_API_KEY=${SILICONFLOW_API_KEY}",
        concat!(
            "See the siliconflow key in the vault, build ",
            "sk",
            "-",
            "0dgf5ch709gjbz3zpemsln825c98qossu1ikxw0c",
            "h4m8s18v"
        ),
    ],
    rotation: Rotation {
        url: "https://cloud.siliconflow.com/account/ak",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
