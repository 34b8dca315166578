//! Freemius: secret keys of products. Documentation: freemius.com/help/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "freemius-secret-key",
        kind: "Freemius secret key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the sales, licences and updates of the product.",
        aliases: &["betterleaks:freemius-secret-key", "gitleaks:freemius-secret-key"],
    }),
    keywords: &["secret_key", "secretkey"],
    regex: r"(?i:secret_?key)[\x22\x27]?[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}[\x22\x27](?<secret>sk_[^\s\x22\x27]{29})[\x22\x27]",
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(freemius)],
    examples: samples![
        concat!("'s", "ecr", "et_key' => 'sk_VOnf1D&xDrzB@q5Lg9ryk!cK30zvX'"),
        concat!("  's", "ecr", "et_key' => 'sk_IWH0rX&xrOET@ZD8B5GtF$cr5TBJy'", "  "),
    ],
    counterexamples: samples![concat!("'s", "ecr", "et_key' => 'sk_dQeL3", "${SECRET}")],
    rotation: Rotation {
        url: "https://dashboard.freemius.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

/// Stripe's keys are as long and are assigned to the same names; digits and letters both tell it from words.
fn freemius(secret: &str) -> bool {
    !secret.starts_with("sk_live_") && !secret.starts_with("sk_test_") && super::mixed(secret)
}
