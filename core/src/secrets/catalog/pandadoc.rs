//! PandaDoc: keys of the API. Documentation: developers.pandadoc.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pandadoc-api-key",
        kind: "PandaDoc API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads your contracts and sends them to be signed.",
        aliases: &["trufflehog:pandadoc"],
    }),
    keywords: &["pandadoc"],
    regex: near!("pandadoc", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PANDADOC_API_KEY=", "0da5190431ae5be2e51b6df650fd5a8af729150e"),
        concat!("const pandadocApiKey = '", "7a7d81fce6aae72e0dc44501b119bf8a633f82d3", "';"),
    ],
    counterexamples: samples![
        "PANDADOC_API_KEY=${PANDADOC_API_KEY}",
        concat!("See the pandadoc key in the vault, build ", "7a7d81fce6aae72e0dc44501b119bf8a633f82d3"),
    ],
    rotation: Rotation {
        url: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
