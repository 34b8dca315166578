//! Shopify: access tokens and shared secrets. Documentation: shopify.dev/docs/apps/auth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shopify-access-token",
        kind: "Shopify access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the products, orders and customers of the shop.",
        aliases: &[
            "betterleaks:shopify-access-token",
            "betterleaks:shopify-custom-access-token",
            "betterleaks:shopify-private-app-access-token",
            "gitleaks:shopify-access-token",
            "gitleaks:shopify-custom-access-token",
            "gitleaks:shopify-private-app-access-token",
        ],
    }),
    keywords: &["shpat_", "shpca_", "shppa_", "shptka_", "shpua_"],
    regex: token!("shp(?:at|ca|pa|tka|ua)_[0-9A-Fa-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SHOPIFY_TOKEN=sh", "pat_", "1fd45afd45fcc64f2084c8a99fff81d4"),
        concat!("Authorization: Bearer sh", "pat_", "3ed3a6c74243774892625176c329c517"),
        concat!("token = \"sh", "pca_", "cf27f3766bf85ac612abfd3f6d32fe54", "\""),
        concat!("token = \"sh", "ppa_", "6acc4e232608f8cf8068c123285ac6a2", "\""),
    ],
    counterexamples: samples![
        concat!("SHOPIFY_TOKEN=sh", "pat_00000000000000000000000000000000"),
        concat!("SHOPIFY_TOKEN=sh", "pat_", "b5c741ad"),
    ],
    rotation: Rotation {
        url: "https://admin.shopify.com/settings/apps",
        steps: &["Rotate the credentials of the app", "Put the new value where the old one is read"],
    },
};

pub static SHARED_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shopify-shared-secret",
        kind: "Shopify shared secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it forges webhooks and sessions of your app.",
        aliases: &["betterleaks:shopify-shared-secret", "gitleaks:shopify-shared-secret"],
    }),
    keywords: &["shpss_"],
    regex: token!("shpss_[0-9A-Fa-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "080d1243849332e7072feb79e1edaaca"),
        concat!("- value: sh", "pss_", "a78ef3daaae31d78233ee0998ebd9058"),
    ],
    counterexamples: samples![
        concat!("SHOPIFY_API_SECRET=sh", "pss_00000000000000000000000000000000"),
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "e87747b6"),
    ],
    rotation: Rotation {
        url: "https://admin.shopify.com/settings/apps",
        steps: &["Rotate the credentials of the app", "Put the new value where the old one is read"],
    },
};
