//! age: identities that decrypt files. Format: the age specification, C2SP.org/age; Bech32 with its own checksum.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "age-secret-key",
        kind: "age secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it decrypts every file that was encrypted for it, SOPS files included.",
        aliases: &["betterleaks:age-secret-key", "gitleaks:age-secret-key"],
    }),
    keywords: &["age-secret-key-1"],
    regex: token!("AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Holds(checksum::age)],
    examples: samples![
        concat!("SOPS_AGE_KEY=AGE-", "SECRET-KEY-1", "Z5YMKZ5M7YENRJS3S7P4JW2Z53R74", "GYE9JMFZMVXMS5REUZGPLUS0EEF3N"),
        concat!(
            "curl -H \"X-Token: AGE-",
            "SECRET-KEY-1",
            "TXAPKR2UJPS4S2GFGPKZUST83R67C",
            "5HDQYYGGAGJUX78V4N8PV2QZM4YEA",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!("SOPS_AGE_KEY=AGE-", "SECRET-KEY-1", "4KXZWWHP0F"),
        concat!("SOPS_AGE_KEY=AGE-", "SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Make a new identity with `age-keygen`",
            "Encrypt the files again for its recipient",
            "Treat what the old one could decrypt as read, and rotate it",
        ],
    },
};

pub static PQ_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "age-pq-secret-key",
        kind: "age post-quantum identity",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it decrypts everything that was encrypted to it.",
        aliases: &[],
    }),
    keywords: &["age-secret-key-pq-1"],
    regex: token!("AGE-SECRET-KEY-PQ-1[0-9A-Z]{58}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AGE_KEY=AG", "E-S", "ECRET-KEY-PQ-14XA9130PGEPE7YISG6A3XJADU1IJI70PUBX0NMSPU05ST6", "4B7DSWU88L3Y"),
        concat!("token: \"AG", "E-S", "ECRET-KEY-PQ-1HC2CO8FVZR96D7VYRQ1X13GYF1QH85JAQW0HEOQYL0DH9N", "UY2DLE5EIQ7T", "\""),
    ],
    counterexamples: samples![concat!("AGE_KEY=AG", "E-SECRET-KEY-PQ-10RD95T")],
    rotation: Rotation { url: "", steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"] },
};
