//! PayPal and Braintree: secrets of applications. Format: developer.paypal.com; 80 characters that start with E.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paypal-client-secret",
        kind: "PayPal client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the client id, moves money: payments, refunds, payouts.",
        aliases: &[],
    }),
    keywords: &["paypal"],
    regex: near!("paypal", "E[0-9A-Za-z_-]{79}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!("PAYPAL_CLIENT_SECRET=E", "rtgwra9vFKosaTFMQfpNeZ95Z1Jvi-oKLKtVoHA8IvUgkv_TfRQa02V-Faae", "Oa-uPQyJgB0mxlWUz4K"),
        concat!(
            "\"paypal_client_secret\": \"E",
            "aTNqPNeCR9Xxc8VHLkJ_-gsOUQZEo-kxD0xdqzD9BWYinTCKSjS47Sz2frlL",
            "IVwR4SwBBhVQzn277HC",
            "\""
        ),
    ],
    counterexamples: &[
        "PAYPAL_CLIENT_SECRET=${PAYPAL_CLIENT_SECRET}",
        concat!(
            "See paypal client secret in the vault, build E",
            "Dn-DifIoUHXf3XxSxk0x5P2DsRm3BknY-wK7oDt5OoCCxa3kgai3nFLekHJK",
            "JWtADjWlumIlmh3fLMk"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.paypal.com/dashboard/applications",
        steps: &[
            "Generate a second secret on the page of the application",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};

pub static BRAINTREE_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "braintree-access-token",
        kind: "Braintree access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: payments, refunds, and the data of all customers.",
        aliases: &[],
    }),
    keywords: &["access_token$production$"],
    regex: token!(r"access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "4ogo5au832d4llk6", "$", "54a3a72c89a01b6a7155cd8c35e27e75"),
        concat!("- value: access_token", "$production$", "qp20spf3465g7tm4", "$", "29336de4d0152793159837320c1faafd"),
    ],
    counterexamples: &[
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "xxxxxxxxxxxxxxxx$", "00000000000000000000000000000000"),
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "srdwvrsg8auwkj2j", "$", "5d858680"),
    ],
    rotation: Rotation {
        url: "https://www.braintreegateway.com",
        steps: &[
            "Generate a second secret on the page of the application",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};

pub static BRAINTREE_PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "braintree-private-key",
        kind: "Braintree private key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it moves money: payments, refunds, and the data of all customers.",
        aliases: &[],
    }),
    keywords: &["braintree"],
    regex: near!("braintree", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("BRAINTREE_PRIVATE_KEY=", "fbe067d6644637e98a4a8e06823f261f"),
        concat!("\"braintree_private_key\": \"", "8b641ee751afdd7d3ae9468e9f9e49bb", "\""),
    ],
    counterexamples: &[
        "BRAINTREE_PRIVATE_KEY=${BRAINTREE_PRIVATE_KEY}",
        concat!("See braintree private key in the vault, build ", "7a64eee68e15601307435fa78c3839fe"),
    ],
    rotation: Rotation {
        url: "https://www.braintreegateway.com",
        steps: &[
            "Generate a second secret on the page of the application",
            "Put it where the old one is read",
            "Remove the old one",
        ],
    },
};
