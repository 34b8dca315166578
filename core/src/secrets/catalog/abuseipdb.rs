//! AbuseIPDB: API keys. Documentation: docs.abuseipdb.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "abuseipdb-api-key",
        kind: "AbuseIPDB API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reports and looks up addresses under your name.",
        aliases: &["trufflehog:abuseipdb"],
    }),
    keywords: &["abuseipdb", "abuse_ipdb"],
    regex: named!("abuse_?ipdb", "[0-9a-f]{80}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ABUSEIPDB_API_KEY=ae", "d89", "1641facfff6b993e2781fd64a9e62bbbd97a23bed96dad0393af775486c0", "b62d6982f0c2400"),
        concat!(
            "\"abuseipdb_api_key\": \"6e",
            "665",
            "15fa02592317990144a8e31e3e25645ec0aaafa3e787a9357680b899dcec",
            "f3f43b3c630a73c",
            "\""
        ),
        concat!(
            "abuseipdb_api_key := \"85",
            "436",
            "5f7831bda00b1ffc9c65e2e91de7d5310f8e00ed07c9b795428623087d52",
            "f115ca6099af96f",
            "\""
        ),
    ],
    counterexamples: samples![
        "ABUSEIPDB_API_KEY=${ABUSEIPDB_API_KEY}",
        concat!(
            "See abuseipdb api key in the vault, build ",
            "22",
            "74c",
            "abe3329059b8f6f1ee4b0016bd6b65de5fa5a94be834c6f4a7e95e332899",
            "7fe0f31a6e8c8db"
        ),
    ],
    rotation: Rotation {
        url: "https://www.abuseipdb.com/account/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
