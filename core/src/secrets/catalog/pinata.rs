//! Pinata: secrets of the API. Documentation: docs.pinata.cloud.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinata-api-secret",
        kind: "Pinata API secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With its key it pins and unpins the files of the account.",
        aliases: &["trufflehog:pinata"],
    }),
    keywords: &["pinata"],
    regex: near!(r"(?:\b|_)pinata", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PINATA_SECRET=", "1cb7db0d328ec51f9a32d9732394b4c0cb5a5106", "528304f949aca4fc4e8a8452"),
        concat!("'pinata_secret' => '", "2ed7730bb8220c73e7b9423c8fe2f84f3889022f", "f6d2e659267653930c4193f9", "',"),
    ],
    counterexamples: samples![
        "PINATA_SECRET=${PINATA_SECRET}",
        concat!(
            "See the pinata secret in the vault, build ",
            "2ed7730bb8220c73e7b9423c8fe2f84f3889022f",
            "f6d2e659267653930c4193f9"
        ),
    ],
    rotation: Rotation {
        url: "https://app.pinata.cloud/developers/api-keys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinata-api-key",
        kind: "Pinata API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "It names the key; its secret mostly stands beside it. The pair pins and unpins files.",
        aliases: &[],
    }),
    keywords: &["pinata"],
    regex: near!(r"(?:\b|_)pinata", "[0-9a-f]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("PINATA_API_KEY=", "946b602049f48b4d76dc"),
        concat!("const pinataApiKey = '", "3a2e91b2b8baf24b4627", "';"),
    ],
    counterexamples: samples![
        "PINATA_API_KEY=${PINATA_API_KEY}",
        concat!("See the pinata key in the vault, build ", "3a2e91b2b8baf24b4627"),
    ],
    rotation: Rotation {
        url: "https://app.pinata.cloud/developers/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static JWT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinata-jwt",
        kind: "Pinata token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it pins and unpins the files of the account.",
        aliases: &[],
    }),
    keywords: &["pinata"],
    regex: named!(r"(?:\b|_)pinata(?:_jwt)?", r"eyJ[0-9A-Za-z_-]{12,120}\.eyJ[0-9A-Za-z_-]{60,900}\.[0-9A-Za-z_-]{24,128}"),
    reach: Reach { left: 32, right: 1440 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "PINATA_JWT_API_TOKEN=",
            "ey",
            "J",
            "q8XR54NDB2IfklqeZVbipVa24EVKK8.eyJTvS6HlTrhQEAFAPV3m8K_4MQOn",
            "2ioF0LgWhrbemeTckHxqrCcygrsBQKJXij.YpG3L",
            "6QyNhloP6fqOkcDZ_e_"
        ),
        concat!(
            "\"pinata_jwt_api_token\": \"",
            "ey",
            "J",
            "4a81oa3USR801M9mw7gnt-0ONVTFeHjpni.eyJD3gCCvt8C-NmAYO4qt1nyV",
            "KjAEQlOHe9VVPdCEbj-dL_eiqeLmuUIovZ870x.E",
            "cRG_f9Gxl2EbELD_5dSY4PY",
            "\""
        ),
    ],
    counterexamples: samples![
        "PINATA_JWT_API_TOKEN=${PINATA_JWT_API_TOKEN}",
        concat!(
            "See the pinata token in the vault, build ",
            "ey",
            "J",
            "4a81oa3USR801M9mw7gnt-0ONVTFeHjpni.eyJD3gCCvt8C-NmAYO4qt1nyV",
            "KjAEQlOHe9VVPdCEbj-dL_eiqeLmuUIovZ870x.E",
            "cRG_f9Gxl2EbELD_5dSY4PY"
        ),
    ],
    rotation: Rotation {
        url: "https://app.pinata.cloud/developers/api-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
