//! Couchbase Capella: API keys. Documentation: docs.couchbase.com/cloud/management-api-guide.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CAPELLA_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "couchbase-capella-api-key",
        kind: "Couchbase Capella API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the clusters of the organisation.",
        aliases: &["betterleaks:couchbase-capella-api-key", "trufflehog:couchbase"],
    }),
    keywords: &["couchbase", "capella"],
    regex: named!("couchbase|capella", "[0-9A-Za-z+/]{60,120}={0,2}"),
    reach: Reach { left: 32, right: 400 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CAPELLA_API_KEY=", "2C7kmgIBlMVPTGcQ8mqfkAEHHTmZvBg2oK43Y2UPl1yRhWASoDkjej3aFVGs", "D"),
        concat!("\"capella_api_key\": \"Kw", "FCs", "+2MrWioarIvgnlqtotDX7x1IyWHPQ8BmY3maeKI7+TEGIJFHUJYNhn6AVrUB", "9", "\""),
        concat!("export CAPELLA_API_KEY='i9", "yLX", "59Dik2rYjgVc6OuBkfSWljp0kHJOeVvQaVmp0yoVHb13D8VtNsnX/iYFTEnY", "9p", "'"),
    ],
    counterexamples: samples![
        "CAPELLA_API_KEY=${CAPELLA_API_KEY}",
        concat!("See capella api key in the vault, build ", "1t/IWpLJfv4VeWW1hWIJeXdxdsvqsSqYnhDdZHu+KordiAqV+bQO54ktkn5bv"),
    ],
    rotation: Rotation {
        url: "https://cloud.couchbase.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
