//! Elastic: keys of the cloud and of clusters. Documentation: elastic.co/guide/en/cloud/current/ec-api-authentication.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLOUD_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "elastic-cloud-api-key",
        kind: "Elastic Cloud API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the deployments of the organisation.",
        aliases: &["betterleaks:elastic-cloud-api-key"],
    }),
    keywords: &["essu_"],
    regex: padded!("essu_[0-9A-Za-z+/_-]{60,200}={0,2}"),
    reach: Reach { left: 8, right: 224 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("EC_API_KEY=es", "su_", "IP7IzA_2X_h20v+/8YOuKu4UMgxQDCjgq5NFNf-T9McC_g8Azpsx5p46upVt", "3s4sX"),
        concat!("{\"token\": \"es", "su_", "WCJKyJWG9l449viepLY8xSe8o+Jm7cjPux2FKkZPHf7ZL4kt94-Iwgu6Gl-i", "_3v4", "\"}"),
    ],
    counterexamples: samples![concat!("EC_API_KEY=es", "su_FESNd3tW1qu+YRysni")],
    rotation: Rotation {
        url: "https://cloud.elastic.co/account/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "elastic-api-key",
        kind: "Elasticsearch API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the indexes that it may.",
        aliases: &[],
    }),
    keywords: &["elastic", "ec_api", "kibana"],
    regex: named!("elastic(?:search|_?cloud)?|ec_api|kibana", "[0-9A-Za-z+/]{58}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ELASTIC_API_KEY=", "+ftpu2KuZ6LKcr6zQEuV2g+QZwRJ7H6eWsvYNym++n3Pg2mnmCh4Qvf9p+=="),
        concat!("\"elastic_api_key\": \"", "UqFQS1zjWkyVX0n5Jri9Xh2z1eLOq8+NvB3cOPfybx7GoxN1s8Vn9ghn7Q==", "\""),
        concat!("const elasticApiKey = '", "kE3QBFAM2lSQbepIXeKjsF+dJsptUjvqx6vYqsVDSPAEEAvrYocDeLD0up==", "';"),
    ],
    counterexamples: samples![
        "ELASTIC_API_KEY=${ELASTIC_API_KEY}",
        concat!("See elastic api key in the vault, build ", "lqrn3dNMxv+mfO7OpwJ9dBza4Ay7eA3kRM/13b0UmXpQGkteshjJZfxEfY=="),
    ],
    rotation: Rotation {
        url: "https://www.elastic.co/guide/en/elasticsearch/reference/current/security-api-create-api-key.html",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
