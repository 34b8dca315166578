//! Adafruit IO: keys. Documentation: io.adafruit.com/api/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static IO_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "adafruit-io-key",
        kind: "Adafruit IO key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes the feeds of the account and steers its devices.",
        aliases: &[],
    }),
    keywords: &["aio_"],
    regex: token!("aio_[0-9A-Za-z]{28}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ADAFRUIT_IO_KEY=ai", "o_G", "v2p8pc5MGipTdnb6xH9UedNVt9I"),
        concat!("- value: ai", "o_D", "mgGuVfxA2axw4vetZgKmZ7UvHpn"),
    ],
    counterexamples: samples![concat!("ADAFRUIT_IO_KEY=ai", "o_l7vsmr")],
    rotation: Rotation {
        url: "https://io.adafruit.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "adafruit-api-key",
        kind: "Adafruit key of the older kind",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and writes the feeds of the account and steers its devices.",
        aliases: &["betterleaks:adafruit-api-key", "gitleaks:adafruit-api-key"],
    }),
    keywords: &["adafruit"],
    regex: near!("adafruit", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ADAFRUIT_API_KEY=", "DsYx37YkUuhqtQecqhiY-EB8a5Qv_P_r"),
        concat!("\"adafruit_api_key\": \"", "8jn3NObgSY1TjUHAR8ljdTOGmBtsp-_-", "\""),
        concat!("adafruit_api_key: Kn", "yYP", "_BumScdF4cqgM5r5kYC4V_YHsVV"),
    ],
    counterexamples: samples![
        "ADAFRUIT_API_KEY=${ADAFRUIT_API_KEY}",
        concat!("See adafruit api key in the vault, build ", "IOqR7WykJOkpG4sbZlebvPoY-nwzRZzt"),
    ],
    rotation: Rotation {
        url: "https://io.adafruit.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
