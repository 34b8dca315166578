//! Dependency-Track: API keys. Documentation: docs.dependencytrack.org/integrations/rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dependency-track-api-key",
        kind: "Dependency-Track API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the components of your products and their weaknesses.",
        aliases: &[],
    }),
    keywords: &[" odt_", "\"odt_", "'odt_", "=odt_", ":odt_"],
    regex: token!("odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32,255}"),
    reach: Reach { left: 8, right: 288 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DTRACK_API_KEY=od", "t_r", "51vXoHZuDxDty32Qijr5WQD8jdNFpCVVl2C"),
        concat!("{\"token\": \"od", "t_2", "dSUPGl1iiab3us30nVcHySHk3loJ8MfeP", "\"}"),
    ],
    counterexamples: samples![concat!("DTRACK_API_KEY=od", "t_IqHr2F9tA")],
    rotation: Rotation {
        url: "https://docs.dependencytrack.org/integrations/rest-api/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
