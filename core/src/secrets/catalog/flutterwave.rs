//! Flutterwave: secret keys. Format: developer.flutterwave.com; public keys are not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flutterwave-secret-key",
        kind: "Flutterwave live secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: charges, refunds, transfers.",
        aliases: &[],
    }),
    keywords: &["flwseck-"],
    regex: token!("FLWSECK-[0-9a-f]{32}-X"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("FLW_SECRET_KEY=FLW", "SECK-", "aeaef2c1cce93ab29693234d970daffe", "-X"),
        concat!("Authorization: Bearer FLW", "SECK-", "54ca80b215f6882d9a6bb849dd776bc6", "-X"),
    ],
    counterexamples: &[
        concat!("FLW_SECRET_KEY=FLW", "SECK-abc-X"),
        concat!("FLW_SECRET_KEY=FLW", "SECK-00000000000000000000000000000000-X"),
    ],
    rotation: Rotation {
        url: "https://app.flutterwave.com/dashboard/settings/apis",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flutterwave-test-secret-key",
        kind: "Flutterwave test secret key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money; it shows part of the set-up of the account.",
        aliases: &["gitleaks:flutterwave-secret-key"],
    }),
    keywords: &["flwseck_test"],
    regex: token!("FLWSECK_TEST-[0-9a-f]{12,32}(?:-X)?"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-", "9531ea6b0c4266006023d257948eb5a3", "-X"),
        concat!("{\"token\": \"FLW", "SECK_TEST-", "152a0140d835905a8ced34a06b9a541f", "-X\"}"),
    ],
    counterexamples: &[
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-abc"),
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-00000000000000000000000000000000-X"),
    ],
    rotation: Rotation {
        url: "https://app.flutterwave.com/dashboard/settings/apis",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
