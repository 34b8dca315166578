//! Coinlayer: access keys. Documentation: coinlayer.com/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coinlayer-api-key",
        kind: "Coinlayer access key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for exchange rates at your expense.",
        aliases: &["trufflehog:coinlayer"],
    }),
    keywords: &["coinlayer"],
    regex: near!("coinlayer", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COINLAYER_ACCESS_KEY=", "d62zpfbrz1nlf2xzqawqqzbwzq6ru8mi"),
        concat!("\"coinlayer_access_key\": \"", "wrncxqll3yj8ia4l5d5cpe7dtrzoolgp", "\""),
        concat!("coinlayer_access_key := \"", "vd3b4602prnbm96bjlfeck0kgswdyejm", "\""),
    ],
    counterexamples: samples![
        "COINLAYER_ACCESS_KEY=${COINLAYER_ACCESS_KEY}",
        concat!("See coinlayer access key in the vault, build ", "lwwh791oeq42ffgwq49kuyur38z9tdpp"),
    ],
    rotation: Rotation {
        url: "https://coinlayer.com/dashboard",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
