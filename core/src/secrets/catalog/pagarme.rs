//! Pagar.me: keys of the API. Documentation: docs.pagar.me.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pagarme-live-api-key",
        kind: "Pagar.me live API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it takes payments, refunds them and reads your customers.",
        aliases: &["trufflehog:pagarme"],
    }),
    keywords: &["ak_live_"],
    regex: token!("ak_live_[0-9A-Za-z]{30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PAGARME_API_KEY=ak", "_live_", "0BLhGbUG94ECjWUxguX4o0tJNvXc7H"),
        concat!("token: \"ak", "_live_", "b7pHvJFZMn5si64Vm5s25d7cGJ0GAN", "\""),
    ],
    counterexamples: samples![
        concat!("PAGARME_API_KEY=ak", "_live_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PAGARME_API_KEY=ak", "_live_", "b7pHvJ"),
    ],
    rotation: Rotation {
        url: "https://dash.pagar.me",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pagarme-test-api-key",
        kind: "Pagar.me test API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It moves no real money.",
        aliases: &[],
    }),
    keywords: &["ak_test_"],
    regex: token!("ak_test_[0-9A-Za-z]{30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PAGARME_API_KEY=ak", "_test_", "8SEo4VIoD1o2URv2H5HQ9HKajW1ey5"),
        concat!("export const token = 'ak", "_test_", "EyUtCCuBfYFEf2lrJUCCNbcE3wpgga", "';"),
    ],
    counterexamples: samples![
        concat!("PAGARME_API_KEY=ak", "_test_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PAGARME_API_KEY=ak", "_test_", "EyUtCC"),
    ],
    rotation: Rotation {
        url: "https://dash.pagar.me",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
