//! MongoDB Atlas: secrets of service accounts, private keys of the API. Documentation: www.mongodb.com/docs/atlas/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_ACCOUNT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mongodb-atlas-service-account-secret",
        kind: "MongoDB Atlas service account secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the clusters of the project and the users who may read them.",
        aliases: &["betterleaks:mongodb-atlas-service-account-secret"],
    }),
    keywords: &["mdb_sa_sk_"],
    regex: dashed!("mdb_sa_sk_[0-9A-Za-z_-]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "fM0N5vMtYRSvm0aIQck21HC8qCXckzhiNOIr5RbO"),
        concat!("export const token = 'mdb", "_sa_sk_", "ZHrKnKdeFxormntXc9uq9HcJy6UnzPUOp_QLEz5y", "';"),
    ],
    counterexamples: samples![
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ATLAS_CLIENT_SECRET=mdb", "_sa_sk_", "WTgkCEoEPz"),
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
    examples: samples![
        concat!("MONGODB_ATLAS_PRIVATE_KEY=", "5aa6afde-430e-ab1d", "-d476-73b6c79c9b34"),
        concat!("\"mongodb_atlas_private_key\": \"", "c90b5b95-965b-fcac", "-5ab4-cffd0b10e2f1", "\""),
    ],
    counterexamples: samples![
        "MONGODB_ATLAS_PRIVATE_KEY=${MONGODB_ATLAS_PRIVATE_KEY}",
        concat!("See mongodb atlas private key in the vault, build ", "8f8f563c-d4e3-af33", "-5253-867096984e1e"),
    ],
    rotation: Rotation {
        url: "https://cloud.mongodb.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SERVICE_ACCOUNT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mongodb-atlas-service-account-id",
        kind: "MongoDB Atlas service account id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the service account; its secret mostly stands beside it.",
        aliases: &["betterleaks:mongodb-atlas-service-account-id"],
    }),
    keywords: &["mdb_sa_id_"],
    regex: token!("mdb_sa_id_[0-9a-f]{24}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MONGODB_API_KEY=md", "b_sa_id_", "e0aceb5b4c57284caaecdfba"),
        concat!("export const token = 'md", "b_sa_id_", "a3d0ea8d18dd314aacb06aa7", "';"),
    ],
    counterexamples: samples![
        concat!("MONGODB_API_KEY=md", "b_sa_id_", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MONGODB_API_KEY=md", "b_sa_id_", "a3d0ea"),
    ],
    rotation: Rotation {
        url: "https://cloud.mongodb.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
