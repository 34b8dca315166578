//! WooCommerce: keys of the REST API. Documentation: woocommerce.com/document/woocommerce-rest-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CONSUMER_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "woocommerce-consumer-secret",
        kind: "WooCommerce consumer secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With its key it reads and changes the orders and customers of the shop.",
        aliases: &[],
    }),
    keywords: &[
        "cs_0", "cs_1", "cs_2", "cs_3", "cs_4", "cs_5", "cs_6", "cs_7", "cs_8", "cs_9", "cs_a", "cs_b", "cs_c", "cs_d", "cs_e",
        "cs_f",
    ],
    regex: token!("cs_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WOOCOMMERCE_SECRET=cs", "_", "f5d133ebb7d17e400b4ee4098c21f43c72f467c0"),
        concat!("export const token = 'cs", "_", "f33e2c5940defea66a366a692383911faa691912", "';"),
    ],
    counterexamples: samples![
        concat!("WOOCOMMERCE_SECRET=cs", "_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WOOCOMMERCE_SECRET=cs", "_", "f33e2c"),
    ],
    rotation: Rotation {
        url: "https://woocommerce.com/document/woocommerce-rest-api/",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static CONSUMER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "woocommerce-consumer-key",
        kind: "WooCommerce consumer key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the key; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &[
        "ck_0", "ck_1", "ck_2", "ck_3", "ck_4", "ck_5", "ck_6", "ck_7", "ck_8", "ck_9", "ck_a", "ck_b", "ck_c", "ck_d", "ck_e",
        "ck_f",
    ],
    regex: token!("ck_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WOOCOMMERCE_API_KEY=ck", "_", "83261074e2c087538a5d0f04cc6770796ad3fd60"),
        concat!("token: \"ck", "_", "53bc6e7e561a2d765164cae409c701bdec7ed82f", "\""),
    ],
    counterexamples: samples![
        concat!("WOOCOMMERCE_API_KEY=ck", "_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WOOCOMMERCE_API_KEY=ck", "_", "53bc6e"),
    ],
    rotation: Rotation {
        url: "https://woocommerce.com/document/woocommerce-rest-api/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
