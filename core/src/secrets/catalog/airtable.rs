//! Airtable: personal access tokens. Documentation: airtable.com/developers/web/guides; the prefix alone is too short to look for, so the name stands before it.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "airtable-personal-access-token",
        kind: "Airtable access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the bases that it was made for.",
        aliases: &["betterleaks:airtable-personnal-access-token", "gitleaks:airtable-personnal-access-token"],
    }),
    keywords: &["airtable"],
    regex: r"(?i:airtable)[^\r\n]{0,80}?[^\r\n0-9A-Za-z_](?<secret>pat[0-9A-Za-z]{14}\.[0-9a-f]{64})\b{end-half}",
    reach: Reach { left: 8, right: 176 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AIRTABLE_TOKEN=pa",
            "t",
            "PjfoRnx06wHW3B",
            ".",
            "96548bbcded8077efcfe3fb2c3ea9359480cbf9a0f4d4f7f3b2c9780175e",
            "3ff1"
        ),
        concat!(
            "new Airtable({ apiKey: \"pa",
            "t",
            "He8WctS0OdSmdn",
            ".",
            "06c7655998523f8a6e768d3705797a865b1047db8c2b7a8912de18ead32b",
            "53ef",
            "\" })"
        ),
    ],
    counterexamples: samples![
        concat!("AIRTABLE_TOKEN=pa", "t", "ZpOGHg96Bsg3uQ"),
        concat!("AIRTABLE_TOKEN=pa", "txxxxxxxxxxxxxx.", "xxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://airtable.com/create/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
