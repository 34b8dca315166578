//! Grafana: tokens of service accounts and of the cloud, keys of the first generation. Format: the package satokengen of grafana/grafana; eight hexadecimal digits of CRC-32 at the end.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_ACCOUNT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "grafana-service-account-token",
        kind: "Grafana service account token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads dashboards and queries data sources with the rights of its role.",
        aliases: &["gitleaks:grafana-service-account-token"],
    }),
    keywords: &["glsa_"],
    regex: token!("glsa_[0-9A-Za-z]{32}_[0-9a-f]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Holds(checksum::grafana)],
    examples: &[
        concat!("GRAFANA_TOKEN=gl", "sa_", "ieGqx1Lbw0c7MeYD9mYN", "7FfDMQNJn2PX_349bc28f"),
        concat!("token: \"gl", "sa_", "6W2utJHp4SfFyY5p508J", "4MkVVvrDkMi7_b83819db", "\""),
    ],
    counterexamples: &[concat!("GRAFANA_TOKEN=gl", "sa_", "3BT40MeOWM1kFlYj3OuCLBqQKDd7un8B", "_", "a489c29e")],
    rotation: Rotation {
        url: "",
        steps: &["Add a new token to the service account", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static CLOUD_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "grafana-cloud-api-token",
        kind: "Grafana Cloud token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does in the cloud stack what the access policy allows: write metrics, read logs, manage stacks.",
        aliases: &["gitleaks:grafana-cloud-api-token"],
    }),
    keywords: &["glc_eyj"],
    regex: padded!("glc_eyJ[0-9A-Za-z+/_-]{40,400}={0,3}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "GRAFANA_CLOUD_TOKEN=gl",
            "c_eyJ",
            "QPSakqeChcPIc7LWc8rV5vbTZeIn3b8DO6TcuFOZkNq40rf0bryViKK87Jr7",
            "In6g487HslZXwjcmW7BgWXvagzWrK643Nq2oT2aZRJ3moCr4nh3O2v1DB4aF",
            "vU17PTnAmi",
            "=="
        ),
        concat!(
            "token: \"gl",
            "c_eyJ",
            "tfASerNTbQFyxOr0PpIstQ5XJCvJBUBG5qSs0YcAu1x59Fa2Q92aBrtLmx4r",
            "gPPFD4VyhgJMRLAMkX5Ok9FQX9hDsObXQf3RAe38oOQde62o93Eja2hs5b3s",
            "LovusE7ZPL",
            "==\""
        ),
    ],
    counterexamples: &[
        concat!(
            "GRAFANA_CLOUD_TOKEN=gl",
            "c_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=="
        ),
        concat!("GRAFANA_CLOUD_TOKEN=gl", "c_eyJ", "yxaSDLlqtWj2ASlJ5pEtIeHi9lCcuXWM", "=="),
    ],
    rotation: Rotation {
        url: "https://grafana.com/orgs",
        steps: &["Add a new token to the service account", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "grafana-api-key",
        kind: "Grafana API key of the first generation",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads dashboards and queries data sources with the rights of its role.",
        aliases: &["gitleaks:grafana-api-key"],
    }),
    keywords: &["eyjrijoi"],
    regex: padded!("eyJrIjoi[0-9A-Za-z+/]{60,400}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "GRAFANA_API_KEY=eyJr",
            "Ijoi",
            "LLigYM8U52Ea5CufSipuiYy44UZXRERz81Gnoo60ZG7Acr0m8Fy0jgtbWTxh",
            "aoZzi15hDXYLQarWWQ8oSSBs"
        ),
        concat!(
            "- value: eyJr",
            "Ijoi",
            "BQHPjupm15Pg8zECpwR5Ru6cp2yUGtBEAY9wv0u3Ws65VSqEK9FHz0fjlTuC",
            "UTsm9tp4eyZOf7YKBrqAyfQ4"
        ),
    ],
    counterexamples: &[
        concat!(
            "GRAFANA_API_KEY=eyJr",
            "Ijoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("GRAFANA_API_KEY=eyJr", "Ijoi", "QPuJdoefU75SShhKAyi4r"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Add a new token to the service account", "Put it where the old one is read", "Delete the old one"],
    },
};
