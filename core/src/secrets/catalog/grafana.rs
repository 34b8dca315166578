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
        concat!("GRAFANA_TOKEN=gl", "sa_", "MNJn2PkiX9KoW2ut5Hp4", "SfFyY5pa08Jk_2baa00c7"),
        concat!("token: \"gl", "sa_", "QDkMiJ67u6BT40Me7WM1", "kFlYjqOuCLBK_d4bae2a2", "\""),
    ],
    counterexamples: &[concat!("GRAFANA_TOKEN=gl", "sa_", "c7un8g3BnOFjrsKz8QNsduCjPSakqeCP", "_", "e18a0261")],
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
            "qFOZkNq40rf0bryViKK87Jr7In6g4l7HslZXwjcmW7BgWXvagzWrK643Nq2o",
            "T2aZR43moCr4nh3O2v1DB4aFvU17PTnAmnQiHdfASerNTbQFyxOr0PpIstQ5",
            "XJCvJBUBGS",
            "=="
        ),
        concat!(
            "token: \"gl",
            "c_eyJ",
            "MYcAu1x59Fa2Q92aBrtLmx4rgPPFD7VyhgJMRLAMkX5Ok9FQX9hDsObXQf3R",
            "Ae38o4Qde62o93Eja2hs5b3sLovusE7ZPStLqpxaSDLlqtWj2ASlJRpEtIeH",
            "i9lCcuXWku",
            "==\""
        ),
    ],
    counterexamples: &[
        concat!(
            "GRAFANA_CLOUD_TOKEN=gl",
            "c_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=="
        ),
        concat!("GRAFANA_CLOUD_TOKEN=gl", "c_eyJ", "1igYM8U52Ea5CufS3puiYy44UZXRERzG", "=="),
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
            "Yo60ZGKAcr0m8Fy0jgtbWTxhaoZzi15hDXYLQarWWQ5oSSBXLsFIQHPjupm1",
            "5Pg8zECpwR5Ru6cp2yUGtBE9"
        ),
        concat!(
            "- value: eyJr",
            "Ijoi",
            "j0u3WsJ5VSqEK9FHz0fjlTuCUTsm9tp4eyZOf7YKBr1AyfQrB476AePuJdoe",
            "fU7bSShhKAyi4qQr7xhELEYg"
        ),
    ],
    counterexamples: &[
        concat!(
            "GRAFANA_API_KEY=eyJr",
            "Ijoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("GRAFANA_API_KEY=eyJr", "Ijoi", "ivKk82zC4y4SlTc0z19As"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Add a new token to the service account", "Put it where the old one is read", "Delete the old one"],
    },
};
