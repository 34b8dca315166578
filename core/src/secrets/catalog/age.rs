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
