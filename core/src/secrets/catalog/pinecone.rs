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
            "wYQ5Kr",
            "_",
            "5WE5kLiMbuHbljoMC1NuMtqKbljRQMT9nvaSWn6JpvBmVKtobulnJcaMcWXt",
            "1U0"
        ),
        concat!("token: \"pc", "sk_", "gWKC7G", "_", "WJJxEfVIGRRVRRyUb0RvqrwJlVrXlrl8NwuEv6U0uKGwIqrwCGkcv2UfzI3U", "6GB", "\""),
    ],
    counterexamples: &[
        concat!("PINECONE_API_KEY=pc", "sk_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PINECONE_API_KEY=pc", "sk_", "2KyiUE", "_", "OdtxABi3sV1wBo7"),
    ],
    rotation: Rotation {
        url: "https://app.pinecone.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
