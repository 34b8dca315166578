//! Meshy: keys of the API. Documentation: docs.meshy.ai.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "meshy-api-key",
        kind: "Meshy API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it makes models at your expense.",
        aliases: &[],
    }),
    keywords: &["msy_"],
    regex: token!("msy_[0-9A-Za-z]{28,48}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MESHY_API_KEY=ms", "y_", "e1K9mhtXxXURso1Sv6NQ0i6yBwpEzvrYzOG6VTSD"),
        concat!("token: \"ms", "y_", "qOXxWmhoQNvXnetNmLhM2p6p3020nw44l3Qi21Za", "\""),
    ],
    counterexamples: samples![
        concat!("MESHY_API_KEY=ms", "y_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MESHY_API_KEY=ms", "y_", "QBYzA7QgIc"),
    ],
    rotation: Rotation {
        url: "https://www.meshy.ai/settings/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
