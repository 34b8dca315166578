//! PayPal and Braintree: secrets of applications. Documentation: developer.paypal.com; 80 characters that start with E.

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
    examples: samples![
        concat!("PAYPAL_CLIENT_SECRET=E", "jpuqxRXITi3I7mKmlVY875ICd5CegXmgJrcp6Ah1R6I_sD90thWwlmQdhssq", "qS8ERbbnbAsx5Di8zmQ"),
        concat!(
            "\"paypal_client_secret\": \"E",
            "2oir4WZNVbCZ2UNXGp-pZU8-Nb0d-wV8qGVKaGW1gXmB6c879LhWao239sje",
            "DhAmdTEbD64SRKYHOSs",
            "\""
        ),
    ],
    counterexamples: samples![
        "PAYPAL_CLIENT_SECRET=${PAYPAL_CLIENT_SECRET}",
        concat!(
            "See paypal client secret in the vault, build E",
            "q81_azwF402lsrnqsyAcaGubhEq4BwfUelANanG9vSDKcJVh2jiIlaQJhY6H",
            "N0PDDzqVECXh-95pNcY"
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
    examples: samples![
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "v2ipxnms7e2puxqn", "$", "9fb13ca64a25ceb67c5bae727a020375"),
        concat!("- value: access_token", "$production$", "ebxhywgy9xmjxiki", "$", "1ad831efccf17ce24bf2ad6d720e5aab"),
    ],
    counterexamples: samples![
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "xxxxxxxxxxxxxxxx$", "00000000000000000000000000000000"),
        concat!("BRAINTREE_TOKEN=access_token", "$production$", "jx5bs00l9cyg5p8x", "$", "79b40104"),
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
    examples: samples![
        concat!("BRAINTREE_PRIVATE_KEY=", "cca4ffb73eb682030fec0d6cc83feb40"),
        concat!("\"braintree_private_key\": \"", "17f1a41e961f7c5878ae97ae79b91fee", "\""),
    ],
    counterexamples: samples![
        "BRAINTREE_PRIVATE_KEY=${BRAINTREE_PRIVATE_KEY}",
        concat!("See braintree private key in the vault, build ", "7fde5d3a5836d7eb4a4c1ab48cf6b8c4"),
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

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paypal-client-id",
        kind: "PayPal client id",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the app and is meant to be seen; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["paypal"],
    regex: named!("paypal(?:[_-]?(?:live|sandbox|client|id)){0,3}", "A[0-9A-Za-z_-]{79}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!("PAYPAL_CLIENT_ID=", "A", "hsN75RIepL9jgu1oKKf8gPAFCOtMdrX28A_hc3Yq", "T9aPBzJ4YzJgQg1D5_JZJ_nqaTYYuEdfq7parVA"),
        concat!(
            "\"paypal_client_id\": \"",
            "A",
            "J53NPmvLkSFddway4G607wyryx9WHG99Psx-VKYy",
            "r3Ec1U5WpXUeztwS8ySLtHof6MoHe8bLPcfdavx",
            "\""
        ),
    ],
    counterexamples: samples![
        "PAYPAL_CLIENT_ID=${PAYPAL_CLIENT_ID}",
        concat!(
            "See the paypal key in the vault, build ",
            "A",
            "J53NPmvLkSFddway4G607wyryx9WHG99Psx-VKYy",
            "r3Ec1U5WpXUeztwS8ySLtHof6MoHe8bLPcfdavx"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.paypal.com/dashboard/applications/live",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
