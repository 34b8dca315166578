//! Trend Micro: keys of the API. Documentation: cloudone.trendmicro.com/docs/identity-and-account-management.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trendmicro-cloud-one-api-key",
        kind: "Trend Micro Cloud One API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it turns the protection of your machines off.",
        aliases: &[],
    }),
    keywords: &["tmc1"],
    regex: token!("tmc1[0-9A-Za-z]{23,32}:[0-9A-Za-z]{60,70}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "TRENDMICRO_API_KEY=tm",
            "c1",
            "lPH26TBlzOPp9l6kIF2q0qE:B4D6gRBuBHqnswso",
            "G2HYVjtMTogKjDZ5V2hluuQfvJ1XIli80UrW0pzD",
            "ahyHG4"
        ),
        concat!(
            "Authorization: Bearer tm",
            "c1",
            "Z7wup1mXGSG7VtMvSubTm1X:VPLyDcKxc8xViUy1",
            "Ep2QwCVPWPN9CT2k8JX7KTiioNlpQroTuPDWpBBI",
            "EsYmSL"
        ),
    ],
    counterexamples: samples![
        concat!(
            "TRENDMICRO_API_KEY=tm",
            "c1",
            "xxxxxxxxxxxxxxxxxxxxxxx:xxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxx"
        ),
        concat!("TRENDMICRO_API_KEY=tm", "c1", "Z7wup1"),
    ],
    rotation: Rotation {
        url: "https://cloudone.trendmicro.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DEEP_SECURITY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trendmicro-deep-security-api-key",
        kind: "Trend Micro Deep Security API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it turns the protection of your machines off.",
        aliases: &[],
    }),
    keywords: &["trendmicro", "trend_micro", "deepsecurity", "deep_security", "workloadsecurity", "workload_security"],
    regex: named!(
        "trend_?micro|deep_?security|workload_?security",
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}:[0-9A-Za-z+/]{30,64}={0,2}"
    ),
    reach: Reach { left: 32, right: 392 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DEEP_SECURITY_API_KEY=", "7B49FD7E-7e52", "-b14D-6EA7-5B0C8aAa04fD:a8gbTY9nwnCBEp6wxzUofo7qza9sG3="),
        concat!(
            "\"deep_security_api_key\": \"",
            "CBe27e15-64dc",
            "-EFfE-C467-ecD220a81AEF:DC1bWqULzYE5RLoXa0JCDjbG4uhcHBJ",
            "\""
        ),
    ],
    counterexamples: samples![
        "DEEP_SECURITY_API_KEY=${DEEP_SECURITY_API_KEY}",
        concat!(
            "See the trendmicro key in the vault, build ",
            "CBe27e15-64dc",
            "-EFfE-C467-ecD220a81AEF:DC1bWqULzYE5RLoXa0JCDjbG4uhcHBJ"
        ),
    ],
    rotation: Rotation {
        url: "https://cloudone.trendmicro.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
