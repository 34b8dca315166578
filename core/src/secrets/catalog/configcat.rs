//! ConfigCat: SDK keys. Documentation: configcat.com/docs/sdk-reference/overview.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SDK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "configcat-sdk-key",
        kind: "ConfigCat SDK key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the feature flags and who sees what.",
        aliases: &["betterleaks:configcat-sdk-key", "betterleaks:configcat-sdk-key-extended"],
    }),
    keywords: &["configcat-sdk-1", "configcat-proxy"],
    regex: dashed!("configcat-(?:sdk-1|proxy)/[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CONFIGCAT_SDK_KEY=co", "nfi", "gcat-sdk-1/mnq-SVuB1ooUnPzJ29x8TI/cQedkVKzq0clPLeqHsGCYy"),
        concat!("- value: co", "nfi", "gcat-sdk-1/S07Bfz6QB_t47li4YyX72F/IwA065LtBogNrqDQvFzxMS"),
    ],
    counterexamples: samples![concat!("CONFIGCAT_SDK_KEY=co", "nfigcat-sdk-1/ZLy4")],
    rotation: Rotation {
        url: "https://app.configcat.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_SDK_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "configcat-legacy-sdk-key",
        kind: "ConfigCat SDK key of the older kind",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the feature flags and who sees what.",
        aliases: &["betterleaks:configcat-sdk-key"],
    }),
    keywords: &["configcat"],
    regex: named!("configcat", "[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CONFIGCAT_SDK_KEY=", "pIEI43hgdDcJK7sDjSqpL3/7Cgi_3cCC1gAvX9NufIDV9"),
        concat!("\"configcat_sdk_key\": \"", "WmZfC8Fomf5UITApYd5ITz/be7Hm8KHRW-N1fQ3fRtMCe", "\""),
        concat!("configcat_sdk_key: ", "nzd9CgEqQcO-zn-Gl-geHC/GVX4gIYmwucZZn2hc50POl"),
    ],
    counterexamples: samples![
        "CONFIGCAT_SDK_KEY=${CONFIGCAT_SDK_KEY}",
        concat!("See configcat sdk key in the vault, build ", "t5IL9HIS4vCLFEAKLgOZmv/X8ar1Wcp_X2KaLDxcZJ9yb"),
    ],
    rotation: Rotation {
        url: "https://app.configcat.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
