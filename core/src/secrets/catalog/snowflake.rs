//! Snowflake: programmatic access tokens and passwords of connections. Format: docs.snowflake.com/en/user-guide/programmatic-access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "snowflake-access-token",
        kind: "Snowflake access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it queries the warehouse with the rights of its role.",
        aliases: &[],
    }),
    keywords: &["snowflake"],
    regex: near!("snowflake", r"eyJ[0-9A-Za-z_-]{30,400}\.[0-9A-Za-z_-]{40,800}\.[0-9A-Za-z_-]{40,800}"),
    reach: Reach { left: 64, right: 2176 },
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!(
            "SNOWFLAKE_TOKEN=eyJ",
            "7LRNb3xkGA99aumOmdhE1tDiAEFXU4XSFr3NiF3B",
            ".",
            "NJOEg2caOqNPbpvoKhfrHN7GEsMVFlKobUrdzVcXL5PxXW05dRgTCWeS0H13",
            "5WJ1mqRyiK6rBL8zfdmzw7EK3VFExMAlfOQmkrQbuZCjnX8Tu282BrQwSsxX",
            ".",
            "vnG3wbUQihKLNmNGFaZzLdHcUDw27_KWysvx_hypU457Xl27uDmho0o2yioJ",
            "nPtfcmw2UAs88zhHAvQ9PYZ_qd"
        ),
        concat!(
            "\"snowflake_token\": \"eyJ",
            "j47nikZhlZ2F05Ib5cgi6xlnps2RgAKVF4s8YPDq",
            ".",
            "B7RupK7Omtuo56ptGd67h4cycQ7tCFQ70pnQ7HewzYkahzvShSj9NGDTULkf",
            "69rWIgvMUpQeT5Tdz9yW77kER6eyScTmVIhUjroLsBxeUJXlB3P0t8A5VbS2",
            ".",
            "MfeAyXunAcCIxDI5wgMCDDLwLN9kuvm59hN6NoYnH3g4Peg6Et6KkKCElYPk",
            "fOU8AnTZY6o4FUJavhNG3hlCPO",
            "\""
        ),
    ],
    counterexamples: &[
        "SNOWFLAKE_TOKEN=${SNOWFLAKE_TOKEN}",
        concat!(
            "See snowflake token in the vault, build eyJ",
            "zFhOT4OjfKVFgzExl71C6FwL3ESCOwT3YHgb8ek0",
            ".",
            "0Ik4c6TCocTjyiIFro8WaKh1FwbyOXMLn9BwX2SRZtXOvE39F8h08cQLu5yA",
            "8IYL3iY0uIV1Qg4SLv6keIoONKDg9dH3vmCYT3g8W6MoQcAtS9W5rpE6b9nx",
            ".",
            "BBXX73T7SevuIpcZ44-0w75hAOQ7IMIY5vpW2GdgWw07YNVFCU-LxFmfYczu",
            "57yro1pAyV3T_p3L1EzhY8qpV9"
        ),
    ],
    rotation: Rotation {
        url: "https://app.snowflake.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
