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
        concat!("PAYPAL_CLIENT_SECRET=E", "reZ95Z1Jvi-oKLKtVoHAbIvUgkv_TfRQa02V-Fa7eOa-uPQyJgB0mxlWUz4W", "I8TNqPNeCR9Xxc8VHLF"),
        concat!(
            "\"paypal_client_secret\": \"E",
            "5sOUQZEo-kxD0xdqzDmBWYinTCKSjS47Sz2frlL7VwR4SwBBhVQzn277H4a4",
            "ln-DifIoUHXf3XxSxkl",
            "\""
        ),
    ],
    counterexamples: &[
        "PAYPAL_CLIENT_SECRET=${PAYPAL_CLIENT_SECRET}",
        concat!(
            "See paypal client secret in the vault, build E",
            "U2DsRm3BknY-wK7oDtROoCCxa3kgai3nFLekHJK5WtADjWlumIlmh3fLM27v",
            "QlDnD-bO-4h8wwvZ9Ci"
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
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "6vofzqsu6dxnvwdl", "$", "98c35e27e7155e878d972e0f39688f83"),
        concat!("- value: access_token", "$production$", "kn03i0ac4lfo8ths", "$", "47320c1faaf42d2961ba893a0ab54e73"),
    ],
    counterexamples: &[
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "xxxxxxxxxxxxxxxx$", "00000000000000000000000000000000"),
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "nlqmqhka8w82anpm", "$", "a4637e94"),
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
        concat!("BRAINTREE_PRIVATE_KEY=", "a8e06823f261afff4641ee751afdd7de"),
        concat!("\"braintree_private_key\": \"", "768e9f9e49b88b6c164eee68e1560134", "\""),
    ],
    counterexamples: &[
        "BRAINTREE_PRIVATE_KEY=${BRAINTREE_PRIVATE_KEY}",
        concat!("See braintree private key in the vault, build ", "afa78c3839fc7e187cbfecac483ab56c"),
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
