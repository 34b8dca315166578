//! Amazon Web Services: access keys, session tokens, Bedrock keys. Documentation: docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-access-key-id",
        kind: "AWS access key id",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "It names the key pair; its secret half mostly stands beside it. Whoever holds it, with its other half, does in the account what the user may do.",
        aliases: &["betterleaks:aws-access-token", "gitleaks:aws-access-token"],
    }),
    keywords: &["akia", "asia", "abia", "acca", "a3t"],
    regex: token!("A(?:[KS]IA|BIA|CCA|3T[0-9A-Z])[A-Z2-7]{16}"),
    reach: Reach { left: 8, right: 32 },
    validators: &[Validator::Entropy(2.8), Validator::Holds(real)],
    examples: samples![
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "IQF23UQK6N7S42F7"),
        concat!("{\"token\": \"AK", "IA", "POQVO2KR43N2ILKM", "\"}"),
        concat!("aws_access_key_id = AS", "IA", "NELZUZ2S6EW6YPUN"),
    ],
    counterexamples: samples![
        concat!("AWS_ACCESS_KEY_ID=AK", "IAIOSFODNN7EXAMPLE"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IAAAAAAAAAAAAAAAAA"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "7RAF"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

pub static SECRET_ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-secret-access-key",
        kind: "AWS secret access key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with its other half, does in the account what the user may do.",
        aliases: &["betterleaks:aws-secret-access-key"],
    }),
    keywords: &[
        "aws_s",
        "aws-s",
        "awss",
        "aws s",
        "secret_access_key",
        "secretaccesskey",
        "secret-access-key",
        "secret access key",
    ],
    regex: near!(r"aws[_\- ]?s|secret[_\- ]?access[_\- ]?", "[0-9A-Za-z+/]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0), Validator::Holds(real)],
    examples: samples![
        concat!("AWS_SECRET_ACCESS_KEY=", "NszTdHJ55ljAgm4jm/v68Jv1oRLDNhkYbQdCE2W5"),
        concat!("\"aws_secret_access_key\": \"", "dS3I/juhOvDBUlsWmjQJ07zUHkmDD1RBbap3aGTV", "\""),
    ],
    counterexamples: samples![
        "AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}",
        concat!("See aws secret access key in the vault, build ", "xu484/NdXpDcQtyDu0r71nKL/9YIVzqdJFb31eNM"),
        concat!("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "EXAMPLEKEY"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

pub static BEDROCK_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-bedrock-api-key",
        kind: "Amazon Bedrock API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:aws-amazon-bedrock-api-key-long-lived", "gitleaks:aws-amazon-bedrock-api-key-long-lived"],
    }),
    keywords: &["absk", "bedrock-api-key-"],
    regex: padded!("(?:ABSK[0-9A-Za-z+/]{109,269}={0,2}|bedrock-api-key-[0-9A-Za-z+/]{100,1600}={0,2})"),
    reach: Reach { left: 8, right: 1640 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SK",
            "r4BSdrD6LMbgUP3vgK6ZQD79NcLuSEjbRIbJ/ffsFVujZmqISsoE3znOTF+E",
            "2rkG8LYpTSDE6Idr96riOHdfUrAytPDQj0DxOILDtLvUFeLRzlOTGx0SGDbH",
            "tlwASK2O"
        ),
        concat!(
            "- value: AB",
            "SK",
            "FWicrnlHG0TfbnibrKuKsqpQhTElS6k+drvCpSmAn/rgmMOnPMpx0+gqomPW",
            "k0bl99XsOFIZqzC1+s7L9Jv0GVP7/FP0NDitzM/QIfXgH70fhJpsLuVssUXr",
            "kUKMwW4c"
        ),
        concat!(
            "token: \"bedrock",
            "-api-key-",
            "JduuVxHyOgo/DqaerpPfAfnS/E7tZYEoH3CyO/xWh6BtbKEkyc2nfygD0v6s",
            "mvfQ93HFb15ENCcZvOnNwdT+TkEvRO9Y+0HT68dw0goFDr5Y9nA6Ktzxn10g",
            "kVNnRTww6nDSQPbR0iBUTiwzPzroTlUbnEYxqbIlatOY1rbsedqzdgNqIhDQ",
            "hEWDNOd/Iy0HnPRlS4Mp",
            "==\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("AWS_BEARER_TOKEN_BEDROCK=AB", "SK", "iJ7o5H7/lM0oOBRA9K1bUVz9Ju450K2Z"),
    ],
    rotation: Rotation {
        url: "https://console.aws.amazon.com/iam/home#/security_credentials",
        steps: &[
            "Create a second access key",
            "Put it where the old one is read",
            "Make the old one inactive, look at its last use, delete it",
        ],
    },
};

/// The keys of the documentation end in a word that says so.
fn real(secret: &str) -> bool {
    !secret.contains("EXAMPLE")
}
