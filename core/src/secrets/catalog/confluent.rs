//! Confluent: secrets of API keys. Format: docs.confluent.io/cloud; newer ones have a prefix.

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
    examples: &[
        concat!("CONFLUENT_API_SECRET=cf", "lt", "mjeZun9DRl01JYayd3zgVgBhiHZL8874yzE3fPpp/EtMajVvcH/45ui+ZnNy"),
        concat!("curl -H \"X-Token: cf", "lt", "D6Z2VMp+mcdK7LIgHGL4V7zx9x6GcZ8D6c4hPh5YSxNhE7Ysopy3RF6NvwqA", "\" $URL"),
    ],
    counterexamples: &[
        concat!("CONFLUENT_API_SECRET=cf", "ltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CONFLUENT_API_SECRET=cf", "lt", "IxbWex950HKW6zt"),
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
        aliases: &["gitleaks:confluent-secret-key"],
    }),
    keywords: &["confluent", "kafka"],
    regex: near!("confluent|kafka", "[0-9A-Za-z+/]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.2), Validator::Holds(of_the_first_generation)],
    examples: &[
        concat!("KAFKA_API_SECRET=", "dhrTQn/cx5ca7qRsOHpzd+QMSlhTiqku8INOZMXDSWaY1Xdnl+ycdjLouq+C", "l7Zn"),
        concat!("\"kafka_api_secret\": \"", "ZzRKuTI3ug73Jvsc0vJekMiF41gPmUMX9Nqz3vFdTC8tYsiVOMtxp7Rkrr0N", "GzIp", "\""),
    ],
    counterexamples: &[
        "KAFKA_API_SECRET=${KAFKA_API_SECRET}",
        concat!(
            "See kafka api secret in the vault, build ",
            "Q/gbObTtZurK4yK18I5xYDbmSttEvTsE7On82FRZ56XiEdGPx1z9BAK/mc9k",
            "M4kW"
        ),
        concat!("CONFLUENT_API_SECRET=cf", "lt", "Gk7Pltcg6T8H65cIUCAv"),
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
