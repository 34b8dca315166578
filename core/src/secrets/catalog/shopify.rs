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
        concat!("SHOPIFY_TOKEN=sh", "pat_", "caade032cdc19b7898b1bebfa398e527"),
        concat!("Authorization: Bearer sh", "pat_", "9017d4216faea36105ad8ed266a0e01a"),
        concat!("token = \"sh", "pca_", "bb4e020ec7cda0774c51fe1dd4b32e9f", "\""),
        concat!("token = \"sh", "ppa_", "3d7f20d33ab641654d788b5ae0fdd282", "\""),
    ],
    counterexamples: &[
        concat!("SHOPIFY_TOKEN=sh", "pat_00000000000000000000000000000000"),
        concat!("SHOPIFY_TOKEN=sh", "pat_", "4ca6f659"),
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
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "13fa52ab8e2fece791c5deb36bb5adaf"),
        concat!("- value: sh", "pss_", "59d12a978d512e97711283bf250d17e5"),
    ],
    counterexamples: &[
        concat!("SHOPIFY_API_SECRET=sh", "pss_00000000000000000000000000000000"),
        concat!("SHOPIFY_API_SECRET=sh", "pss_", "59b8b129"),
    ],
    rotation: Rotation {
        url: "https://admin.shopify.com/settings/apps",
        steps: &["Rotate the credentials of the app", "Put the new value where the old one is read"],
    },
};
