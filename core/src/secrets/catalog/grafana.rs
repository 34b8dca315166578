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
        aliases: &["betterleaks:grafana-service-account-token", "gitleaks:grafana-service-account-token"],
    }),
    keywords: &["glsa_"],
    regex: token!("glsa_[0-9A-Za-z]{32}_[0-9a-f]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Checksum(checksum::grafana)],
    examples: samples![
        concat!("GRAFANA_TOKEN=gl", "sa_", "orbapshA0ScY3jZU7GHG", "eFqq9VpUxQH1_226402bb"),
        concat!("token: \"gl", "sa_", "zln797eLeDyRuxCu8QrZ", "bNR4A70Q3Ml2_cd757cf4", "\""),
    ],
    counterexamples: samples![concat!("GRAFANA_TOKEN=gl", "sa_", "QbmuRX2vupGK8U056MY8wZgycNyOo60v", "_", "9d7a08d3")],
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
        aliases: &["betterleaks:grafana-cloud-api-token", "gitleaks:grafana-cloud-api-token"],
    }),
    keywords: &["glc_"],
    regex: padded!("glc_[0-9A-Za-z+/_-]{32,400}={0,3}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "GRAFANA_CLOUD_TOKEN=gl",
            "c_eyJ",
            "viJCUam0XFnAJSMvfVOyV9eIrqSXS6m4OrERZs3YToxGRVLoeEN70bex0i9K",
            "UrV1R9AqXLXTibDky1netTZyp2T8zY1lgY3FJBGoxTuo88EWqz0S2QYpaWUC",
            "EZqq4lDLR3",
            "=="
        ),
        concat!(
            "token: \"gl",
            "c_eyJ",
            "dZsNRJ2f62H65uGwsIdJyGo4ajgI3xmQaunHB6roNoe3arMQD2FEbGbpYQgC",
            "fhkMU6y4e28M4eNpRjmHjLylCmywcGbNWzXlRXN2yJY9akdFCHc2WAei279v",
            "EEWq5ThuWZ",
            "==\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "GRAFANA_CLOUD_TOKEN=gl",
            "c_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=="
        ),
        concat!("GRAFANA_CLOUD_TOKEN=gl", "c_eyJ", "CvEfOstgYmPMfvKN52kK", "=="),
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
        aliases: &["betterleaks:grafana-api-key", "gitleaks:grafana-api-key"],
    }),
    keywords: &["eyjrijoi"],
    regex: padded!("eyJrIjoi[0-9A-Za-z+/]{40,400}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "GRAFANA_API_KEY=eyJr",
            "Ijoi",
            "dPivbGSDJK9A5pjTAL7ytwrvlSvGIgpZ2e7QcgVfxx4KyrlxHu9b2Gt9l0Zm",
            "XVR2dGjwEj2xxqVeCPkeYZqS"
        ),
        concat!(
            "- value: eyJr",
            "Ijoi",
            "yqKLzqQMt01ypLv7dih3YpoH296ZEqLGVtOURueUxh3HeilHRj2lQypZrKK2",
            "XRRRTgTWPL2f87UCx7gJrNw8"
        ),
    ],
    counterexamples: samples![
        concat!(
            "GRAFANA_API_KEY=eyJr",
            "Ijoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("GRAFANA_API_KEY=eyJr", "Ijoi", "ZM6Ad2UkTU30mvgVHGmlz"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Add a new token to the service account", "Put it where the old one is read", "Delete the old one"],
    },
};
