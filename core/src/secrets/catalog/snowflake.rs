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
            "9jwrcnOykSH6huwCnlJE0g7oAjWR2h4LRNb3xkG9",
            ".",
            "AmOmdhEqtDiAEFXU4XSFr3NiF3W7BeyJOEg2caOqNPbpvoKhfrHN7GEsMVFl",
            "1obUrdzVcXL5PxXW05dRgTCWeS0H13xWJ1mqRyiK6rBL8zfdmzw7EK3VFExl",
            ".",
            "EuJcP4tBP2JSLUVtnG3wbUQihKLNmNGFaZzLdHcUDw27_KWysvx_hypU45QX",
            "l27uDmho0o2yioJnPtfcmw2UA6"
        ),
        concat!(
            "\"snowflake_token\": \"eyJ",
            "gmdqn6Zkv6EJu4zzFiEv2DR47nikZhlZ2F05Ib5i",
            ".",
            "olnps2RgAKVF4s8YPDGjqze7RupK7Omtuo56ptGd67h4cycQ7tCFQ70pnQ7H",
            "4wzYkahzvShSj9NGDTULkfw9rWIgvMUpQeT5Tdz9yW77kER6eyScTmVIhUjL",
            ".",
            "aUix2M1dV2XcfeAyXunAcCIxDI5wgMCDDLwLN9kuvm50hN6NoYnH3gJPeg6E",
            "t6KkKCElYPkfOU8AnTZY6o4FUk",
            "\""
        ),
    ],
    counterexamples: &[
        "SNOWFLAKE_TOKEN=${SNOWFLAKE_TOKEN}",
        concat!(
            "See snowflake token in the vault, build eyJ",
            "wtHIRqBdfPouZ7tMOt5F7OT4OjfKVFgzExl71CnL",
            ".",
            "oCOwT3YHgb8eklz0yMIk4c6TCocTjyiIFro8WaKh1FwbyOXMLn9BwX2SRZtX",
            "0vE39F8h08cQLu5yA8IYL3iY0uIV1Qg4SLv6keIoONKDg9dH3vmCYT3g8W6Q",
            ".",
            "5NIE9cBVdBXX73T7SevuIpcZ44-0w75hAOQ7IMIY5vp02GdgWw0FYNVFCU-L",
            "xFmfYczu57yro1pAyV3T_p3L1m"
        ),
    ],
    rotation: Rotation {
        url: "https://app.snowflake.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
