//! Flutterwave: secret keys. Documentation: developer.flutterwave.com; public keys are not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flutterwave-secret-key",
        kind: "Flutterwave live secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: charges, refunds, transfers.",
        aliases: &["betterleaks:flutterwave-secret-key", "gitleaks:flutterwave-secret-key"],
    }),
    keywords: &["flwseck-"],
    regex: token!("FLWSECK-[0-9a-f]{32}-X"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FLW_SECRET_KEY=FLW", "SECK-", "9e9d7d05a15b15846e9bbcead6d70c75", "-X"),
        concat!("Authorization: Bearer FLW", "SECK-", "a20a80d02f194f1b622abcb1ecce9a10", "-X"),
    ],
    counterexamples: samples![
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
        aliases: &["betterleaks:flutterwave-secret-key", "gitleaks:flutterwave-secret-key"],
    }),
    keywords: &["flwseck_test"],
    regex: token!("FLWSECK_TEST-[0-9a-f]{12,32}(?:-X)?"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-", "0caf6593f6a41b586c3cdfa55ccd4e14", "-X"),
        concat!("{\"token\": \"FLW", "SECK_TEST-", "8499efdff09e30457f1f86124e4f6c74", "-X\"}"),
    ],
    counterexamples: samples![
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-abc"),
        concat!("FLW_SECRET_KEY=FLW", "SECK_TEST-00000000000000000000000000000000-X"),
    ],
    rotation: Rotation {
        url: "https://app.flutterwave.com/dashboard/settings/apis",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PUBLIC_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flutterwave-public-key",
        kind: "Flutterwave public key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It starts payments to you and nothing else; the provider means it to be seen.",
        aliases: &["betterleaks:flutterwave-public-key", "gitleaks:flutterwave-public-key"],
    }),
    keywords: &["flwpubk"],
    regex: token!("FLWPUBK(?:_TEST)?-[0-9a-f]{32}-X"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FLW_PUBLIC_KEY=FL", "WPU", "BK-c06862bf8a377863d0d1a4e70a724ba0-X"),
        concat!("token: \"FL", "WPU", "BK_TEST-6bb281d1899966c5086e7365bd1a1f10-X", "\""),
    ],
    counterexamples: samples![concat!("FLW_PUBLIC_KEY=FL", "WPUBK-c401a6")],
    rotation: Rotation {
        url: "https://app.flutterwave.com/dashboard/settings/apis",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
