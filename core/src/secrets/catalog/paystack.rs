//! Paystack: secret keys. Documentation: paystack.com/docs/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paystack-live-secret-key",
        kind: "Paystack live secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes payments, transfers money and reads your customers.",
        aliases: &["trufflehog:paystack"],
    }),
    keywords: &["sk_live_"],
    regex: token!("sk_live_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PAYSTACK_SECRET=sk", "_live_", "473ad09c6002147720bb75d71923727ab11d624f"),
        concat!("- value: sk", "_live_", "c36b88d5cd2e72bfba9954c4e8f2b6262a557a2a"),
    ],
    counterexamples: samples![
        concat!("PAYSTACK_SECRET=sk", "_live_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PAYSTACK_SECRET=sk", "_live_", "c36b88"),
    ],
    rotation: Rotation {
        url: "https://dashboard.paystack.com/#/settings/developers",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static TEST_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "paystack-test-secret-key",
        kind: "Paystack test secret key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money.",
        aliases: &[],
    }),
    keywords: &["sk_test_"],
    regex: token!("sk_test_[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PAYSTACK_SECRET=sk", "_test_", "4f0fab3f1e4e06a18aa26fbf5c174f7e18dec448"),
        concat!("token => 'sk", "_test_", "d63d0af3a95a9751e51cfed69a7ac1f4cb0db1d5", "',"),
    ],
    counterexamples: samples![
        concat!("PAYSTACK_SECRET=sk", "_test_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PAYSTACK_SECRET=sk", "_test_", "d63d0a"),
    ],
    rotation: Rotation {
        url: "https://dashboard.paystack.com/#/settings/developers",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
