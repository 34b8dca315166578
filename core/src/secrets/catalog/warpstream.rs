//! WarpStream: keys of the API. Documentation: docs.warpstream.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "warpstream-api-key",
        kind: "WarpStream API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the clusters of the account, or joins them as an agent.",
        aliases: &[],
    }),
    keywords: &["aks_"],
    regex: token!("aks_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("WARPSTREAM_API_KEY=ak", "s_", "42668c80bebec03013867770d4eef2864b76ee54", "18ab91dbe89f6e7ec71f64bc"),
        concat!("token => 'ak", "s_", "d43fc76ec49374b4628ac475c1e9553474bc42f0", "1db615f6dcfa6eecc6d3aa77", "',"),
    ],
    counterexamples: samples![
        concat!("WARPSTREAM_API_KEY=ak", "s_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WARPSTREAM_API_KEY=ak", "s_", "d43fc7"),
    ],
    rotation: Rotation {
        url: "https://console.warpstream.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
