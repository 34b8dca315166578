//! Pinecone: keys of the API. Documentation: docs.pinecone.io.

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
    examples: samples![
        concat!(
            "PINECONE_API_KEY=pc",
            "sk_",
            "mH1xDm",
            "_",
            "ox7ddBvSX74A89WeYTIjRQ38Se2nnUw2Dlt4UCMBkSFz3mTNhdDcQPNaGrf9",
            "3r0"
        ),
        concat!("token: \"pc", "sk_", "tbjd6U", "_", "BjBM6HDxHTi1byvv6jI2pl7cKWrdbve3MCwT7EykTK8GkpdZEAlH7ikAkrNL", "rDn", "\""),
    ],
    counterexamples: samples![
        concat!("PINECONE_API_KEY=pc", "sk_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PINECONE_API_KEY=pc", "sk_", "GUGbxE", "_", "29P36JP61fUVRQq"),
    ],
    rotation: Rotation {
        url: "https://app.pinecone.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
