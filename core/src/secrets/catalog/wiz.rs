//! Wiz: client secrets of service accounts. Documentation: docs.wiz.io.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wiz-client-secret",
        kind: "Wiz client secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With its id it reads the weaknesses of your clouds.",
        aliases: &["trufflehog:wiz"],
    }),
    keywords: &["wiz_", "wiz-", "wizclient", "wizapi", "wizsecret"],
    regex: near!(r"(?:\b|_)wiz", "[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WIZ_CLIENT_SECRET=", "dUVXol9CRgTsKd1JN4T4BbSSu4DSQyaaOAjqoGuS", "aEKoAHQRC0orbCoPS9i5d2fR"),
        concat!("\"wiz_client_secret\": \"", "WoPEXjAT0UZhTlu5NLSa0Ze9QsZbFcaK5KhUQJPS", "247QWue1i41V6XXaT30mW4Ra", "\""),
    ],
    counterexamples: samples![
        "WIZ_CLIENT_SECRET=${WIZ_CLIENT_SECRET}",
        concat!(
            "See the wiz secret in the vault, build ",
            "WoPEXjAT0UZhTlu5NLSa0Ze9QsZbFcaK5KhUQJPS",
            "247QWue1i41V6XXaT30mW4Ra"
        ),
    ],
    rotation: Rotation {
        url: "https://app.wiz.io/settings/service-accounts",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wiz-client-id",
        kind: "Wiz client id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the service account; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["wiz_client", "wiz-client", "wizclient"],
    regex: named!(r"(?:\b|_)wiz[_-]?client[_-]?id", "[0-9a-z]{52,56}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("WIZ_CLIENT_ID=", "v9l3myjwyucq9oc1a6l8ocx5wls1xzqognt7enms", "iejjd7p0241ef"),
        concat!("const wizClientId = '", "ie54n6gf03vkme3utkkqxqjr963hzz0ht7uh925j", "jr8grnnnbbsgd", "';"),
    ],
    counterexamples: samples![
        "WIZ_CLIENT_ID=${WIZ_CLIENT_ID}",
        concat!("See the wiz key in the vault, build ", "ie54n6gf03vkme3utkkqxqjr963hzz0ht7uh925j", "jr8grnnnbbsgd"),
    ],
    rotation: Rotation {
        url: "https://app.wiz.io/settings/service-accounts",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
