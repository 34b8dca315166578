//! Lob: API keys. Documentation: docs.lob.com/#tag/Authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lob-api-key",
        kind: "Lob live key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends letters and checks at your expense.",
        aliases: &["trufflehog:lob"],
    }),
    keywords: &[" live_", "\"live_", "'live_", "=live_", ":live_"],
    regex: token!("live_[0-9a-f]{35}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LOB_API_KEY=li", "ve_", "b6239a7e3fb61783d5e3484b931a5e14891"),
        concat!("{\"token\": \"li", "ve_", "7e0ea612bb4e57dec8118fe6c43463af463", "\"}"),
    ],
    counterexamples: samples![concat!("LOB_API_KEY=li", "ve_472de593")],
    rotation: Rotation {
        url: "https://dashboard.lob.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lob-test-api-key",
        kind: "Lob test key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It sends no real letters; it shows part of the set-up of the account.",
        aliases: &[],
    }),
    keywords: &["lob_", "lob-", "lob.", "lobapi", "lobkey", "lobtoken"],
    regex: named!("lob", "test_[0-9a-f]{35}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("LOB_TEST_API_KEY=te", "st_", "fd5721ca609954f1daf13d6488af7137c06"),
        concat!("\"lob_test_api_key\": \"te", "st_", "93698c4eff37715ecd78750a117748ec2b4", "\""),
        concat!("lob_test_api_key := \"te", "st_", "c878a3a702de01811ff46b2b534a27cf469", "\""),
    ],
    counterexamples: samples![
        "LOB_TEST_API_KEY=${LOB_TEST_API_KEY}",
        concat!("See lob test api key in the vault, build ", "te", "st_", "bc97668bb9fe0be08db9a6043b34178ff72"),
    ],
    rotation: Rotation {
        url: "https://dashboard.lob.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PUB_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lob-pub-api-key",
        kind: "Lob publishable key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It checks addresses and nothing else; the provider means it to be seen.",
        aliases: &["betterleaks:lob-pub-api-key", "gitleaks:lob-pub-api-key"],
    }),
    keywords: &["test_pub_", "live_pub_"],
    regex: token!("(?:test|live)_pub_[0-9a-f]{31}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LOB_PUBLISHABLE_KEY=li", "ve_", "pub_460d4189da426416c7d4350cdf52d7a"),
        concat!("export const token = 'te", "st_", "pub_2a5d9e0e2956d8338cd49514e5de60f", "';"),
    ],
    counterexamples: samples![concat!("LOB_PUBLISHABLE_KEY=li", "ve_pub_9f64")],
    rotation: Rotation {
        url: "https://dashboard.lob.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
