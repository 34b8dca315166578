//! fal: API keys. Documentation: docs.fal.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "falai-api-key",
        kind: "fal API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it runs models at your expense.",
        aliases: &[],
    }),
    keywords: &["fal_key", "fal.ai", "fal_ai", "falai", "fal_api"],
    regex: "(?i:fal[_.-]?(?:ai|key|api))[^\\r\\n0-9]{0,60}?(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32})(?:[^0-9A-Za-z_+/=-]|$)",
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FAL_KEY=7d", "c09", "52f-31e5-0663-d8e2-dc1d005e1d2d:1627fb3a3a4edcf774fe72e806c7", "8fb3"),
        concat!("\"fal_key\": \"b7", "1bd", "1c7-00e0-865c-64c0-879812211f72:9b4742844c7c9c0fda685642741f", "25f4", "\""),
    ],
    counterexamples: samples![
        "FAL_KEY=${FAL_KEY}",
        concat!(
            "See fal key in the vault, build ",
            "e1",
            "ed5",
            "9fe-3c18-3e9f-a01c-498b52dcc81b:b697d47bf77767b9f252821e119f",
            "7c0c"
        ),
    ],
    rotation: Rotation {
        url: "https://fal.ai/dashboard/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
