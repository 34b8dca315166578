//! Infomaniak: API tokens. Documentation: developer.infomaniak.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "infomaniak-api-token",
        kind: "Infomaniak API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the mailboxes, domains and servers of the account.",
        aliases: &["betterleaks:infomaniak-api-token"],
    }),
    keywords: &["infomaniak"],
    regex: named!("infomaniak", "[0-9A-Za-z_-]{60,120}"),
    reach: Reach { left: 32, right: 400 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("INFOMANIAK_TOKEN=G5", "SW0", "48KvXGNRhhGswTdQFcss_zueuATQ_6Q4tVBnSQN2Sokx226_vPq1mEXvE30w"),
        concat!("\"infomaniak_token\": \"IM", "POO", "z_WrKfDAdz4vEEyoMiqZVPrzxXGww4ER_yhj_Phk-0YWBImINeDVxO29", "\""),
        concat!("const infomaniakToken = 'rA", "tIW", "Z_6OvXjs9tQ_CTlj8qx0sw_vn1Dgdra4u0E83QMVpmXuzlIYGg1dNiA9kkE2", "e", "';"),
    ],
    counterexamples: samples![
        "INFOMANIAK_TOKEN=${INFOMANIAK_TOKEN}",
        concat!(
            "See infomaniak token in the vault, build ",
            "5r",
            "13r",
            "S-D5ggUUl_i5B0FMAtRM1AY4Gy301ALpGFvJpQEtouGSHJIsZrgCm_0kROIy"
        ),
    ],
    rotation: Rotation {
        url: "https://manager.infomaniak.com/v3/ng/accounts/token/list",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
