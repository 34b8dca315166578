//! Honeycomb: API keys. Documentation: docs.honeycomb.io/get-started/configure/environments/manage-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static INGEST_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "honeycomb-ingest-key",
        kind: "Honeycomb ingest key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends events at your expense and in your name.",
        aliases: &["trufflehog:honeycomb"],
    }),
    keywords: &["ik_"],
    regex: token!("hc[a-z0-9]ik_[0-9a-z]{58}"),
    reach: Reach { left: 16, right: 80 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HONEYCOMB_API_KEY=hc", "qik", "_jmj31mxd7h5o7fui4ipewq7s26bxy0jmrwkb8o5jo0rtq1un0ci1x7kglv"),
        concat!("export const token = 'hc", "9ik", "_353sw7nevjfnihmsrg29ph5d2conhdnvahlaiw4alv7s1vfab6xly01sb9", "';"),
    ],
    counterexamples: samples![concat!("HONEYCOMB_API_KEY=hc", "oik_y9cmthtmauewh5v")],
    rotation: Rotation {
        url: "https://ui.honeycomb.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "honeycomb-api-key",
        kind: "Honeycomb API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and sends the traces of the environment.",
        aliases: &["betterleaks:honeycomb-api-key", "trufflehog:honeycomb"],
    }),
    keywords: &["honeycomb", "honey_comb"],
    regex: near!("honey_?comb", "(?:[0-9a-f]{32}|[0-9A-Za-z]{22})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HONEYCOMB_API_KEY=", "k2yhO3hWoZaStgSF0QC9dN"),
        concat!("\"honeycomb_api_key\": \"", "11aed420bb18b4a0edb01e560a0880c3", "\""),
        concat!("honeycomb_api_key := \"", "Fk0XGcWXBQvLLvuvm2k1BS", "\""),
    ],
    counterexamples: samples![
        "HONEYCOMB_API_KEY=${HONEYCOMB_API_KEY}",
        concat!("See honeycomb api key in the vault, build ", "FJd4dufxw2kmyHjUDxcEv9"),
    ],
    rotation: Rotation {
        url: "https://ui.honeycomb.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
