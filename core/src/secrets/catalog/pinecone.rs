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

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinecone-legacy-api-key",
        kind: "Pinecone API key of the old form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and deletes the indexes of the project.",
        aliases: &[],
    }),
    keywords: &["pinecone", "pine_cone"],
    regex: near!("pine_?cone", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PINECONE_API_KEY=", "4696bcf3-5b90", "-4133-0cca-269cd3c79432"),
        concat!("\"pinecone_api_key\": \"", "7c10dc85-b5c9", "-1e56-8b4d-ed409938baf6", "\""),
    ],
    counterexamples: samples![
        "PINECONE_API_KEY=${PINECONE_API_KEY}",
        concat!("See the pinecone key in the vault, build ", "7c10dc85-b5c9", "-1e56-8b4d-ed409938baf6"),
    ],
    rotation: Rotation {
        url: "https://app.pinecone.io",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
