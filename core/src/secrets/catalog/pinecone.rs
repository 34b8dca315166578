//! Pinecone: keys of the API. Format: docs.pinecone.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinecone-api-key",
        kind: "Pinecone API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, changes and deletes the indices of the project.",
        aliases: &[],
    }),
    keywords: &["pcsk_"],
    regex: token!("pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{60,66}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "PINECONE_API_KEY=pc",
            "sk_",
            "W6nvan",
            "_",
            "rJpvBmVKtobulnJcaMcWXt1Uf50OKPW2C79gGpJJxEfVIGRRVRRyUb0Rvqrw",
            "JlX"
        ),
        concat!("token: \"pc", "sk_", "ElaNwv", "_", "8U0uKGwIqrwCGkcv2UfzI3U6GuWBUHo1yiUA2ErdtxABiUsV1wBoYO7n9ELF", "ntA", "\""),
    ],
    counterexamples: &[
        concat!("PINECONE_API_KEY=pc", "sk_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PINECONE_API_KEY=pc", "sk_", "xsNJ0E", "_", "2qS0s0i2q1O1ojs"),
    ],
    rotation: Rotation {
        url: "https://app.pinecone.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
