//! Kraken: secrets of the API. Format: 64 bytes in base64 beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "kraken-private-key",
        kind: "Kraken API private key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, trades with your money, and withdraws it where the key allows.",
        aliases: &["gitleaks:kraken-access-token"],
    }),
    keywords: &["kraken"],
    regex: near!("kraken", "[0-9A-Za-z+/]{86}=="),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.2)],
    examples: &[
        concat!(
            "KRAKEN_API_SECRET=",
            "52JnVVBU+d0BCxqD8hVm4WTLnyYzEBehciUd0VFZ8H7k",
            "m3j3/995SoLzeN3x3sLFhF51zFYyF/osbuSjOgmKZA=="
        ),
        concat!(
            "\"kraken_api_secret\": \"",
            "CdUyWPGwseWwTPDd0uUyPogjFqy1QpNSRXShy+JYfg+C",
            "F6mQfGhBYdj5f6UThEjVhwecd0/BBabe4HDlauY+0A==",
            "\""
        ),
    ],
    counterexamples: &[
        "KRAKEN_API_SECRET=${KRAKEN_API_SECRET}",
        concat!(
            "See kraken api secret in the vault, build ",
            "/gFv0onhKK2AJ7Ny/LkQBT+wVdPqXn4kcnS8lABeDQjk",
            "e0wL/AHEUH899lerXEGN8dUv7Q0y3PKCh0Yl6JbACQ=="
        ),
    ],
    rotation: Rotation {
        url: "https://www.kraken.com/u/security/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
