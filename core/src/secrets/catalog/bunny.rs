//! bunny.net: API keys. Documentation: docs.bunny.net/reference/bunnynet-api-overview.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bunny-api-key",
        kind: "bunny.net API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it changes what the edge delivers and deletes what it stores.",
        aliases: &[],
    }),
    keywords: &["bunny"],
    regex: near!(
        "bunny(?:_?net|_?cdn)?",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BUNNY_API_KEY=61", "45c", "b23-f9cd-1c12-adfd-9add6bc96821"),
        concat!("\"bunny_api_key\": \"b8", "9c6", "554-277a-ce1c-c4fd-376ec3ad6453", "\""),
        concat!(
            "const bunnyApiKey = '97",
            "7b9",
            "6b3-772c-dec9-dc6f-19967bbd69f97b93d9b5-517f-4f1c-c24c-06bcf",
            "12a6a2a",
            "';"
        ),
    ],
    counterexamples: samples![
        "BUNNY_API_KEY=${BUNNY_API_KEY}",
        concat!("See bunny api key in the vault, build ", "af", "03d", "5cb-5485-f7d3-89eb-01df8e89822c"),
    ],
    rotation: Rotation {
        url: "https://dash.bunny.net/account/api-key",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
