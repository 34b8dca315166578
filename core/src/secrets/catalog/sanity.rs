//! Sanity: tokens of projects. Documentation: www.sanity.io/docs/http-auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sanity-api-token",
        kind: "Sanity API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads, and as its role allows changes, the content of the project.",
        aliases: &["trufflehog:sanity"],
    }),
    keywords: &["sanity"],
    regex: named!("sanity", "sk[0-9A-Za-z]{78}|sk[0-9A-Za-z]{178}"),
    reach: Reach { left: 32, right: 464 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "SANITY_API_TOKEN=",
            "s",
            "k",
            "V8nxqXz0jpISEQYnJiyP3CJM4Hh7196r3zUxcY8a5h17DpQoD5gW8Wh8fbQs",
            "vbr5Jzpbh76Y2i6TnCrcfcLuN9RTC8w1hoarLRQedsoEdvu1u1Th031qxfmH",
            "B1FcOWRI71kytOzR56GRQvGqbU7KW1Au6YNfcFUd",
            "q6LPuOUserXBV1LSLk"
        ),
        concat!(
            "const sanityApiToken = '",
            "s",
            "k",
            "lgEHsJC6AXYQbCidHHDcWppCbpePUJhB9e4Xl8Z4",
            "ycVKeBKgumMpXfsX9RDOVJuPEGMb0x6IrLgaOv",
            "';"
        ),
    ],
    counterexamples: samples![
        "SANITY_API_TOKEN=${SANITY_API_TOKEN}",
        concat!(
            "See the sanity token in the vault, build ",
            "s",
            "k",
            "lgEHsJC6AXYQbCidHHDcWppCbpePUJhB9e4Xl8Z4",
            "ycVKeBKgumMpXfsX9RDOVJuPEGMb0x6IrLgaOv"
        ),
    ],
    rotation: Rotation {
        url: "https://www.sanity.io/manage",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
