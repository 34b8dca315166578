//! MongoDB Atlas: secrets of service accounts, private keys of the API. Format: www.mongodb.com/docs/atlas/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_ACCOUNT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mongodb-atlas-service-account-secret",
        kind: "MongoDB Atlas service account secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the clusters of the project and the users who may read them.",
        aliases: &[],
    }),
    keywords: &["mdb_sa_sk_"],
    regex: dashed!("mdb_sa_sk_[0-9A-Za-z_-]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "RQtxkZ5uNsaHeicfmemI0ERYGuDK6TH91OaVfsdw"),
        concat!("export const token = 'mdb", "_sa_sk_", "9aTkbYxVlRwqH42xQOb736fncZ8IBjD5SHqbyQL0", "';"),
    ],
    counterexamples: &[
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "4ztWMa1ns6"),
    ],
    rotation: Rotation {
        url: "https://cloud.mongodb.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ATLAS_PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mongodb-atlas-private-key",
        kind: "MongoDB Atlas private key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the clusters of the project and the users who may read them.",
        aliases: &[],
    }),
    keywords: &["atlas"],
    regex: near!("atlas", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("MONGODB_ATLAS_PRIVATE_KEY=", "e5d06229-7357-623a", "-953a-3fd49c3c78ec"),
        concat!("\"mongodb_atlas_private_key\": \"", "1eb717a3-10e7-a435", "-ef6e-7680807d2f9a", "\""),
    ],
    counterexamples: &[
        "MONGODB_ATLAS_PRIVATE_KEY=${MONGODB_ATLAS_PRIVATE_KEY}",
        concat!("See mongodb atlas private key in the vault, build ", "c57c754a-ceb0-b675", "-d36b-f136740a22f1"),
    ],
    rotation: Rotation {
        url: "https://cloud.mongodb.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
