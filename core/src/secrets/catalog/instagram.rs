//! Instagram: access tokens. Documentation: developers.facebook.com/docs/instagram-platform.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "instagram-access-token",
        kind: "Instagram access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the account and, where it may, publishes.",
        aliases: &[],
    }),
    keywords: &["igqv", "igqw"],
    regex: token!("IGQ[VW][0-9A-Za-z_-]{50,300}"),
    reach: Reach { left: 8, right: 320 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("INSTAGRAM_TOKEN=IG", "QWh", "SgMdY_cHQfqDXNPh8uRblgce1-fCMFOFouPYnvi9_8TaKNzyX1"),
        concat!("token: \"IG", "QVn", "F30G1R0u9NZIX2IHavKZoQ-ApYUsuZTbZkWa3trh0ctTZPAs4QaipMoy", "\""),
    ],
    counterexamples: samples![concat!("INSTAGRAM_TOKEN=IG", "QWlM8ihB5RBOaxNCHJ")],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
