//! Amazon Web Services: access keys, session tokens, Bedrock keys. Format: docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aws-access-key-id",
        kind: "AWS access key id",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "It names the key pair; its secret half mostly stands beside it. Whoever holds it, with its other half, does in the account what the user may do.",
        aliases: &["gitleaks:aws-access-token"],
    }),
    keywords: &["akia", "asia"],
    regex: token!("A(?:K|S)IA[A-Z2-7]{16}"),
    reach: Reach { left: 8, right: 32 },
    validators: &[Validator::Entropy(2.8), Validator::Holds(real)],
    examples: &[
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "ZRP3N2IL63PMR4EU"),
        concat!("{\"token\": \"AK", "IA", "D2SUEW6Y2UJNNVR7", "\"}"),
        concat!("aws_access_key_id = AS", "IA", "GJMWBQR46FENDG47"),
    ],
    counterexamples: &[
        concat!("AWS_ACCESS_KEY_ID=AK", "IAIOSFODNN7EXAMPLE"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IAAAAAAAAAAAAAAAAA"),
        concat!("AWS_ACCESS_KEY_ID=AK", "IA", "K532"),
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
    examples: &[
        concat!("AWS_SECRET_ACCESS_KEY=", "qRLDNhkYbQdCE2WGxS3I1juhOvDBUlsWmjQJl7zf"),
        concat!("\"aws_secret_access_key\": \"", "ED1RBbap3aGTCgfBu4846NdXpDcQtyDu0r71nKL0", "\""),
    ],
    counterexamples: &[
        "AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}",
        concat!("See aws secret access key in the vault, build ", "PVzqdJFb31eNZVoR4BSd9D6LMbgUP3vgK6ZQD79X"),
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
        aliases: &["gitleaks:aws-amazon-bedrock-api-key-long-lived"],
    }),
    keywords: &["absk", "bedrock-api-key-"],
    regex: padded!("(?:ABSK[0-9A-Za-z+/]{109,269}={0,2}|bedrock-api-key-[0-9A-Za-z+/]{100,1600}={0,2})"),
    reach: Reach { left: 8, right: 1640 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SK",
            "dLuSEjbRIbJ/ffsFVujZmqISsoE3znOTF+E2rkGPLYpTSDE6Idr96riOHdfU",
            "rAyt9DQj0DxOILDtLvUFeLRzlOTGx0SGDbHtlwASK2BIqWicrnlHG0Tfbnib",
            "rKuKsqpw"
        ),
        concat!(
            "- value: AB",
            "SK",
            "FlS6k+drvCpSmAn/rgmMOnPMpx0+gqomPWk0bl19XsOFIZqzC1+s7L9Jv0GV",
            "P7/F80NDitzM/QIfXgH70fhJpsLuVssUXrkUKMwW44+ftduuVxHyOgo/Dqae",
            "rpPfAfnp"
        ),
        concat!(
            "token: \"bedrock",
            "-api-key-",
            "rtZYEoH3CyO/xWh6BtbKEkyc2nfygD0v6smvfQ93HFb15ENCcZvOnNwdT+Tk",
            "EvRO9Y+0HT68dwZgoFDr5Y9nA6Ktzxn10gkVNnRT7w6nDSQPbR0iBUTiwzPz",
            "roTlUbnEYxqbIlatOY1rbsedqzdgNqIhDQhEWDNOd/Iy0HnPRlS4MkFh+J7o",
            "5H7/lM0oOBRA6K1bUVzk",
            "==\""
        ),
    ],
    counterexamples: &[
        concat!(
            "AWS_BEARER_TOKEN_BEDROCK=AB",
            "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("AWS_BEARER_TOKEN_BEDROCK=AB", "SK", "k0K2yqNPWr5ZEiPm8c8JVeA1vkzS25nj"),
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
