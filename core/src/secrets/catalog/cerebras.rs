//! Cerebras: keys of the API. Documentation: inference-docs.cerebras.ai.

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
    examples: samples![
        concat!("CEREBRAS_API_KEY=cs", "k-", "9uwy4izmywe6yhw2bpb0udt14eofrc8jh0myvurwj3rkzxq1"),
        concat!("token: \"cs", "k-", "eyfpv2voggahrvgnobgotsmf80rql8s86ss3l4ecsemtlddp", "\""),
    ],
    counterexamples: samples![
        concat!("CEREBRAS_API_KEY=cs", "k-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CEREBRAS_API_KEY=cs", "k-", "whb77x4rwy7p"),
    ],
    rotation: Rotation {
        url: "https://cloud.cerebras.ai",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
