//! Razorpay: key ids and secrets. Documentation: razorpay.com/docs/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static KEY_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "razorpay-key-secret",
        kind: "Razorpay key secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key id, moves money: payments, refunds, payouts.",
        aliases: &[],
    }),
    keywords: &["razorpay", "rzp"],
    regex: near!("razorpay|rzp", "[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6)],
    examples: samples![
        concat!("RAZORPAY_KEY_SECRET=", "uYgfABI8rKcN08h6eKHXEKWa"),
        concat!("\"razorpay_key_secret\": \"", "S80QoUiLj8Do5WB0KjlMbWAD", "\""),
    ],
    counterexamples: samples![
        "RAZORPAY_KEY_SECRET=${RAZORPAY_KEY_SECRET}",
        concat!("See razorpay key secret in the vault, build ", "jfmqe8ojJjYH82EYNiMkTmyh"),
    ],
    rotation: Rotation {
        url: "https://dashboard.razorpay.com/app/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LIVE_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "razorpay-live-key-id",
        kind: "Razorpay live key id",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "It names the live key; its secret half mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["rzp_live_"],
    regex: token!("rzp_live_[0-9A-Za-z]{14}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("RAZORPAY_KEY_ID=rzp", "_live_", "ytZ84Dt8rnpIxy"),
        concat!("- value: rzp", "_live_", "HFsbxiP1W0Q35A"),
    ],
    counterexamples: samples![
        concat!("RAZORPAY_KEY_ID=rzp", "_live_xxxxxxxxxxxxxx"),
        concat!("RAZORPAY_KEY_ID=rzp", "_live_", "nAjl"),
    ],
    rotation: Rotation {
        url: "https://dashboard.razorpay.com/app/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "razorpay-test-key-id",
        kind: "Razorpay test key id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names a key of the test mode; no real money is behind it.",
        aliases: &[],
    }),
    keywords: &["rzp_test_"],
    regex: token!("rzp_test_[0-9A-Za-z]{14}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAZORPAY_API_KEY=rz", "p_test_", "yeY79TtLUPTfS5"),
        concat!("token => 'rz", "p_test_", "EERZLm3JtWwl5T", "',"),
    ],
    counterexamples: samples![
        concat!("RAZORPAY_API_KEY=rz", "p_test_", "xxxxxxxxxxxxxx"),
        concat!("RAZORPAY_API_KEY=rz", "p_test_", "EERZLm"),
    ],
    rotation: Rotation {
        url: "https://dashboard.razorpay.com/app/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
