//! Heartland Portico: secret keys. Documentation: developer.heartlandpaymentsystems.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "heartland-api-key",
        kind: "Heartland Portico key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: charges, refunds.",
        aliases: &[],
    }),
    keywords: &["skapi_prod_"],
    regex: token!("skapi_prod_[0-9A-Za-z_]{34,60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HEARTLAND_SECRET_KEY=sk", "api", "_prod_pg7A_0oOO7xM4mfnqlX6JvEXmzs6lx2QQV5K4k"),
        concat!("- value: sk", "api", "_prod_JVNwX92kcyDxFTYcCpJn3oIcCEDUksvUCRMMy_"),
    ],
    counterexamples: samples![concat!("HEARTLAND_SECRET_KEY=sk", "api_prod_OeKik")],
    rotation: Rotation {
        url: "https://developer.heartlandpaymentsystems.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "heartland-test-api-key",
        kind: "Heartland Portico certification key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It moves no real money; it shows part of the set-up of the account.",
        aliases: &[],
    }),
    keywords: &["skapi_cert_"],
    regex: token!("skapi_cert_[0-9A-Za-z_]{34,60}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HEARTLAND_CERT_KEY=sk", "api", "_cert_Z4dofuVPfrn0Wh8zubzRXTgom2_rCBhF_97RD"),
        concat!("export const token = 'sk", "api", "_cert_AvMmIT6qbaBI3nqemz1ZZl2kug8it4_MdL7", "';"),
    ],
    counterexamples: samples![concat!("HEARTLAND_CERT_KEY=sk", "api_cert_i4xu")],
    rotation: Rotation {
        url: "https://developer.heartlandpaymentsystems.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
