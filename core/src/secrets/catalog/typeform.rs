//! Typeform: personal tokens. Documentation: www.typeform.com/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "typeform-api-token",
        kind: "Typeform access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the answers that people gave.",
        aliases: &["betterleaks:typeform-api-token", "gitleaks:typeform-api-token"],
    }),
    keywords: &["tfp_"],
    regex: dashed!("tfp_[0-9A-Za-z_.=-]{40,60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TYPEFORM_TOKEN=tf", "p_", "23tIPV3PwQgNMX5441_RWx8oYX9V94zDT4zUEs_7rWEuk5jm4z81wi2zgEi"),
        concat!("{\"token\": \"tf", "p_", "qtImyhRG-f3cQDsru1ZjnDlNtTyVq0ZB4Dejc9sYmmGRdaGDfYN_4df1TrB", "\"}"),
    ],
    counterexamples: samples![
        concat!("TYPEFORM_TOKEN=tf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TYPEFORM_TOKEN=tf", "p_", "t973GvG8p7hFRc"),
    ],
    rotation: Rotation {
        url: "https://admin.typeform.com/user/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
