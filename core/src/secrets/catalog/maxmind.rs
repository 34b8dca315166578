//! MaxMind: licence keys. Documentation: dev.maxmind.com/license-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LICENSE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "maxmind-license-key",
        kind: "MaxMind licence key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it downloads the databases and queries the services at your expense.",
        aliases: &["betterleaks:maxmind-license-key", "gitleaks:maxmind-license-key"],
    }),
    keywords: &["_mmk"],
    regex: token!("[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk"),
    reach: Reach { left: 56, right: 56 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAXMIND_API_KEY=qK", "5", "Pyj_8y7SIxmVV4ZKvZE96ErpRWa2sBFvm_mmk"),
        concat!("- value: lD", "d", "J2w_e0qzKqHEGO8MXSuAxJ0ILysI03Sll_mmk"),
    ],
    counterexamples: samples![
        concat!("MAXMIND_API_KEY=qK", "5", "xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxx"),
        concat!("MAXMIND_API_KEY=lD", "d", "J2w_e0"),
    ],
    rotation: Rotation {
        url: "https://www.maxmind.com/en/accounts/current/license-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_LICENSE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "maxmind-legacy-license-key",
        kind: "MaxMind licence key of the old form",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it downloads the databases and queries the services at your expense.",
        aliases: &[],
    }),
    keywords: &["maxmind", "geoip"],
    regex: near!("maxmind|geoip_?(?:license|licence)", "[0-9A-Za-z]{16}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MAXMIND_LICENSE_API_KEY=", "qGvl0FABybhzKlSW"),
        concat!("const maxmindLicenseApiKey = '", "UGklVPsyD1lRBCxD", "';"),
    ],
    counterexamples: samples![
        "MAXMIND_LICENSE_API_KEY=${MAXMIND_LICENSE_API_KEY}",
        concat!("See the maxmind key in the vault, build ", "UGklVPsyD1lRBCxD"),
    ],
    rotation: Rotation {
        url: "https://www.maxmind.com/en/accounts/current/license-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
