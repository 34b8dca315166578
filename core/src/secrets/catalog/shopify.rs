//! Shopify: access tokens and shared secrets. Format: shopify.dev/docs/apps/auth.

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
            "gitleaks:shopify-access-token",
            "gitleaks:shopify-custom-access-token",
            "gitleaks:shopify-private-app-access-token",
        ],
    }),
    keywords: &["shpat_", "shpca_", "shppa_", "shptka_", "shpua_"],
    regex: token!("shp(?:at|ca|pa|tka|ua)_[0-9A-Fa-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SHOPIFY_TOKEN=sh", "pat_", "21bebfa398e52ec79017d4216faea365"),
        concat!("Authorization: Bearer sh", "pat_", "7d8ed266a0e0179a68b4e020ec7cda02"),
        concat!("token = \"sh", "pca_", "51fe1dd4b32e9dbf6bd7f20d33ab641d", "\""),
        concat!("token = \"sh", "ppa_", "288b5ae0fdd28e3288ca6f6534943faa", "\""),
    ],
    counterexamples: &[
        concat!("SHOPIFY_TOKEN=sh", "pat_00000000000000000000000000000000"),
        concat!("SHOPIFY_TOKEN=sh", "pat_", "78e2fece"),
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
        aliases: &["gitleaks:shopify-shared-secret"],
    }),
    keywords: &["shpss_"],
    regex: token!("shpss_[0-9A-Fa-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "7c5deb36bb5ada210c9d12a978d512e9"),
        concat!("- value: sh", "pss_", "2283bf250d17ef55489b8b12159aa5a2"),
    ],
    counterexamples: &[
        concat!("SHOPIFY_API_SECRET=sh", "pss_00000000000000000000000000000000"),
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "9ab30cc7"),
    ],
    rotation: Rotation {
        url: "https://admin.shopify.com/settings/apps",
        steps: &["Rotate the credentials of the app", "Put the new value where the old one is read"],
    },
};
