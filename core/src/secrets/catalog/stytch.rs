//! Stytch: secrets of projects. Documentation: stytch.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stytch-live-secret",
        kind: "Stytch live project secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages all users and their sessions.",
        aliases: &[],
    }),
    keywords: &["secret-live-"],
    regex: padded!("secret-live-[0-9A-Za-z_-]{35}={0,1}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STYTCH_SECRET=se", "cret-live-", "LMFLaxA3nlhyLhVcZRfYaf5TojolSpg2_LZ="),
        concat!("- value: se", "cret-live-", "F5qoVSUxvFKjGcEvTdXSGRDA-e8apFxQxVs"),
    ],
    counterexamples: samples![
        concat!("STYTCH_SECRET=se", "cret-live-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xx="),
        concat!("STYTCH_SECRET=se", "cret-live-", "F5qoVS"),
    ],
    rotation: Rotation {
        url: "https://stytch.com/dashboard/api-keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static TEST_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stytch-test-secret",
        kind: "Stytch test project secret",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It opens the test project only.",
        aliases: &[],
    }),
    keywords: &["secret-test-"],
    regex: padded!("secret-test-[0-9A-Za-z_-]{35}={0,1}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STYTCH_SECRET=se", "cret-test-", "dMMjsIJ4IPpfggExHJQ2MjLUBRYA7t1o46E"),
        concat!("token => 'se", "cret-test-", "Cgp3F2WEfPhv8ln2ZcXbeC1i7Fs_yB0dses=", "',"),
    ],
    counterexamples: samples![
        concat!("STYTCH_SECRET=se", "cret-test-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("STYTCH_SECRET=se", "cret-test-", "Cgp3F2"),
    ],
    rotation: Rotation {
        url: "https://stytch.com/dashboard/api-keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
