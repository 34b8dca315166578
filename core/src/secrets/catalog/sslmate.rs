//! SSLMate: keys of the API. Documentation: sslmate.com/help/reference/api_auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sslmate-api-key",
        kind: "SSLMate API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it buys certificates at your expense.",
        aliases: &["betterleaks:sslmate", "trufflehog:sslmate"],
    }),
    keywords: &["sslmate"],
    regex: near!("sslmate", "[0-9A-Za-z]{36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("SSLMATE_API_KEY=", "3jM41hC82KdvPVodZRwUtEYoGeduXkj6Yejj"),
        concat!("\"sslmate_api_key\": \"", "1nenhJTzcRVRTsxESja4axzyWoYz35X2314S", "\""),
    ],
    counterexamples: samples![
        "SSLMATE_API_KEY=${SSLMATE_API_KEY}",
        concat!("See the sslmate key in the vault, build ", "1nenhJTzcRVRTsxESja4axzyWoYz35X2314S"),
    ],
    rotation: Rotation {
        url: "https://sslmate.com/account/api_credentials",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PREFIXED_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sslmate-numbered-api-key",
        kind: "SSLMate API key with a number",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it buys certificates at your expense.",
        aliases: &[],
    }),
    keywords: &["sslmate"],
    regex: named!("sslmate", "k[0-9]{1,6}_[0-9A-Za-z]{26}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SSLMATE_API_KEY=", "k", "2086_BjfzvdM7R1MPIO2auj1zRjSxQo"),
        concat!("\"sslmate_api_key\": \"", "k", "3_3mdMfQ1uDoHFMb9APqeaSvbwIM", "\""),
    ],
    counterexamples: samples![
        "SSLMATE_API_KEY=${SSLMATE_API_KEY}",
        concat!("See the sslmate key in the vault, build ", "k", "3_3mdMfQ1uDoHFMb9APqeaSvbwIM"),
    ],
    rotation: Rotation {
        url: "https://sslmate.com/account/api_credentials",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
