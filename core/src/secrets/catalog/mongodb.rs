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
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "2icfmemIwERYGuDK6TH92OaVfsdzSceaTkbYxVll"),
        concat!("export const token = 'mdb", "_sa_sk_", "l42xQOb7T6fncZ8IBjD56HqbyQLiD8ztWMa1ns76", "';"),
    ],
    counterexamples: &[
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "tBii54Komp"),
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
        concat!("MONGODB_ATLAS_PRIVATE_KEY=", "5623a6a3-f9ad-c9c7", "-ce67-eeb717931322"),
        concat!("\"mongodb_atlas_private_key\": \"", "07a433af-78e6-408d", "-7f9a-eb57c794dcab", "\""),
    ],
    counterexamples: &[
        "MONGODB_ATLAS_PRIVATE_KEY=${MONGODB_ATLAS_PRIVATE_KEY}",
        concat!("See mongodb atlas private key in the vault, build ", "5c0d67da-b693-4362", "-422f-1066e02ed973"),
    ],
    rotation: Rotation {
        url: "https://cloud.mongodb.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
