//! Elastic Email: API keys. Documentation: elasticemail.com/developers/api-documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "elasticemail-api-key",
        kind: "Elastic Email API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it sends mail in your name.",
        aliases: &["trufflehog:elasticemail"],
    }),
    keywords: &["elasticemail", "elastic_email"],
    regex: near!(
        "elastic_?email",
        "(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9A-F]{96})"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ELASTICEMAIL_API_KEY=c1", "DFC", "5bB-f39C-Bbdb-eD24-FFfDC979123A"),
        concat!(
            "\"elasticemail_api_key\": \"E5",
            "54E",
            "088D14329368D9F7EE7E174E7239F01B6D3798166A28EC3AD4B7C2A92B0D",
            "5ED7728BCF11876B3F0FF0F1EC76702",
            "\""
        ),
        concat!("elasticemail_api_key := \"ec", "7ae", "Ea9-c690-f7a6-A7ff-b2E7C5909081", "\""),
    ],
    counterexamples: samples![
        "ELASTICEMAIL_API_KEY=${ELASTICEMAIL_API_KEY}",
        concat!(
            "See elasticemail api key in the vault, build ",
            "0C",
            "809",
            "AE7F5933B40C4A530714AEDF251FA95A7E361B3828AF9623BC7D4A7BF141",
            "539F2E4F9D5DBE9565F160C1CFEE30A"
        ),
    ],
    rotation: Rotation {
        url: "https://app.elasticemail.com/marketing/settings/new/manage-api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
