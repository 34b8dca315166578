//! Cloudinary: API secrets. Documentation: cloudinary.com/documentation/cloudinary_credentials_tutorial.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudinary-url",
        kind: "Cloudinary address with its secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, changes and deletes the media of the account.",
        aliases: &["trufflehog:cloudinary"],
    }),
    keywords: &["cloudinary://"],
    regex: "cloudinary://[0-9]{6,20}:(?<secret>[0-9A-Za-z_-]{20,40})@[0-9A-Za-z_-]{1,64}",
    reach: Reach { left: 8, right: 160 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLOUDINARY_URL=cl", "oud", "inary://388421928441766:bLWIjKB6LglV-34zetQ_yizLb9B@shop"),
        concat!("token: \"cl", "oud", "inary://635381643822515:1vf_3tIuXAqtKniyZqsKzFblLZa@shop", "\""),
    ],
    counterexamples: samples![concat!("cl", "oud", "inary://798188916759686:opcfvgy", "${SECRET}")],
    rotation: Rotation {
        url: "https://console.cloudinary.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudinary-api-secret",
        kind: "Cloudinary API secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads, changes and deletes the media of the account.",
        aliases: &["betterleaks:cloudinary-api-secret", "trufflehog:cloudinary"],
    }),
    keywords: &["cloudinary"],
    regex: near!("cloudinary", "[0-9A-Za-z_-]{27}(?:[0-9A-Za-z]{5})?"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CLOUDINARY_API_SECRET=", "e9vz3LTcQCYKe5lCZ4souId70VK"),
        concat!("\"cloudinary_api_secret\": \"", "rn25DgLoclp9bzf877Zx6pxm_cg", "\""),
        concat!("cloudinary_api_secret := \"", "ncc92uPcSmwil7RdEkI0I5Ygiu6", "\""),
    ],
    counterexamples: samples![
        "CLOUDINARY_API_SECRET=${CLOUDINARY_API_SECRET}",
        concat!("See cloudinary api secret in the vault, build ", "3JwN2CFBpTWczbeK3oBypLfcZeH"),
    ],
    rotation: Rotation {
        url: "https://console.cloudinary.com/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
