//! Typeform: personal tokens. Format: www.typeform.com/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "typeform-api-token",
        kind: "Typeform access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the answers that people gave.",
        aliases: &["gitleaks:typeform-api-token"],
    }),
    keywords: &["tfp_"],
    regex: dashed!("tfp_[0-9A-Za-z_.=-]{40,60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("TYPEFORM_TOKEN=tf", "p_", "PvbDSmxJd8pYVIXJ1WABo6FLLa9fQ2BYI4HZRE6KTsfWbBfdkpvy2IC1l2W"),
        concat!("{\"token\": \"tf", "p_", "QPJUBOjE9cCMsGFb2h4a_xrQU06Kg1elZyRSWwuilhvkbnWu2jsI5FBJRNi", "\"}"),
    ],
    counterexamples: &[
        concat!("TYPEFORM_TOKEN=tf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TYPEFORM_TOKEN=tf", "p_", "rPuEnu547Z2sO1"),
    ],
    rotation: Rotation {
        url: "https://admin.typeform.com/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
