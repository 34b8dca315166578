//! Cashfree: secret keys. Documentation: cashfree.com/docs/api-reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cashfree-secret-key",
        kind: "Cashfree secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: charges, refunds, payouts.",
        aliases: &[],
    }),
    keywords: &["cfsk_ma_"],
    regex: token!("cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}"),
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CASHFREE_SECRET_KEY=cf", "sk_", "ma_test_057769afddec2ac8230ce2f09d0b1345_0cee773a"),
        concat!("token: \"cf", "sk_", "ma_test_031fca959772efbbc1d67ed707a4a166_437f101c", "\""),
    ],
    counterexamples: samples![concat!("CASHFREE_SECRET_KEY=cf", "sk_ma_prod_34045")],
    rotation: Rotation {
        url: "https://merchant.cashfree.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
