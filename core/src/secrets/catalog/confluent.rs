//! Confluent: secrets of API keys. Documentation: docs.confluent.io/cloud; newer ones have a prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "confluent-api-secret",
        kind: "Confluent API secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the key, reads and writes the topics that it was made for.",
        aliases: &[],
    }),
    keywords: &["cflt"],
    regex: padded!("cflt[0-9A-Za-z+/]{60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("CONFLUENT_API_SECRET=cf", "lt", "bPpp/EtMajVvcH/45ui+ZnNfyX9b6Z0VMp+mcdK7LIgHGL4V7zx9x6GcZ0DC"),
        concat!("curl -H \"X-Token: cf", "lt", "qh5YSxNhE7Ysopy3RF6Nvwqt60OxbW3x9G0HKW6zGNRbhrTQn/cx5ca7qRsh", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("CONFLUENT_API_SECRET=cf", "ltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CONFLUENT_API_SECRET=cf", "lt", "M+QMSlh5iqkuNIZ"),
    ],
    rotation: Rotation {
        url: "https://confluent.cloud/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "confluent-secret-key",
        kind: "Confluent API secret of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, reads and writes the topics that it was made for.",
        aliases: &["betterleaks:confluent-secret-key", "gitleaks:confluent-secret-key"],
    }),
    keywords: &["confluent", "kafka"],
    regex: near!("confluent|kafka", "[0-9A-Za-z+/]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.2), Validator::Holds(of_the_first_generation)],
    examples: samples![
        concat!("KAFKA_API_SECRET=", "ZMXDSWaY1Xdnl+ycdjLouq+Cl7ZFgAIz3KuTI3ug73Jvsc0vJekMiF41gPmU", "MXXi"),
        concat!("\"kafka_api_secret\": \"", "EvFdTC8tYsiVOMtxp7Rkrr0NGzIrEd/g3ObTtZurK4yK18I5xYDbmSttEvTs", "ElOB", "\""),
    ],
    counterexamples: samples![
        "KAFKA_API_SECRET=${KAFKA_API_SECRET}",
        concat!(
            "See kafka api secret in the vault, build ",
            "9Z56XiEdGPx1z9BAK/mc9kM4kL6Ck7Pl8cg6TyH65cIUCA1REc/F042nl7Ur",
            "GcKk"
        ),
        concat!("CONFLUENT_API_SECRET=cf", "lt", "C8gg9KujUV1ttha3OYoa"),
    ],
    rotation: Rotation {
        url: "https://confluent.cloud/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

/// The newer secrets are as long, and have their own pattern.
fn of_the_first_generation(secret: &str) -> bool {
    !secret.starts_with("cflt")
}

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "confluent-access-token",
        kind: "Confluent API key id",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "It names a client of the cluster; with its secret it reads and writes the topics.",
        aliases: &["betterleaks:confluent-access-token", "gitleaks:confluent-access-token", "trufflehog:confluent"],
    }),
    keywords: &["confluent"],
    regex: near!("confluent", "[0-9A-Za-z]{16}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CONFLUENT_ACCESS_TOKEN=", "8ZT9tq184UEYnl5z"),
        concat!("\"confluent_access_token\": \"", "HJQLNmb9lwqLZi15", "\""),
        concat!("export CONFLUENT_ACCESS_TOKEN='", "PGevxnzCoYzY28ha", "'"),
    ],
    counterexamples: samples![
        "CONFLUENT_ACCESS_TOKEN=${CONFLUENT_ACCESS_TOKEN}",
        concat!("See confluent access token in the vault, build ", "hQFNyti5PH6JGpvA"),
    ],
    rotation: Rotation {
        url: "https://confluent.cloud/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
