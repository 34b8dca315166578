//! Meta: access tokens and secrets of apps. Documentation: developers.facebook.com/docs/facebook-login/guides/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "facebook-access-token",
        kind: "Facebook access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and posts as the user, the page or the business.",
        aliases: &[
            "betterleaks:facebook-access-token",
            "betterleaks:facebook-page-access-token",
            "gitleaks:facebook-access-token",
            "gitleaks:facebook-page-access-token",
        ],
    }),
    keywords: &["eaa"],
    regex: token!("EAA[A-Z][0-9A-Za-z]{80,400}"),
    reach: Reach { left: 8, right: 416 },
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!(
            "FACEBOOK_TOKEN=EA",
            "AC",
            "jkL0p9Vlzpnoxnavadk7EVptNIe7tNvVN42fV1C2BJIGLq3kpOUJeTgZPrsB",
            "yEmHeHsntXv90J7aL1qThP0lIX00w78mDozdKIn5wy9S0jhReeqIjBr0awZA",
            "Zzri7Pt0BqTNDGblNaNDjZyMYmZcQUse0KsWlOa0GaOWD6fLnzi8MbYKgar2"
        ),
        concat!(
            "curl -H \"X-Token: EA",
            "AC",
            "J0pFV7PjRXoIydRK1i9aOiJma2uVlryfafDOK9l3hUmkcl14DSY2AKi4ccz1",
            "8zqjuVdht9lqEWdjyeUPB7BpAN0Pf361amrgfiYt0QeNB8mhhMQGITYMQwhR",
            "3L0imzTgaLKcdLEBoeztKWbhoRVQeSOeS5wR6YHWZHhivcdrJ8OnxEu5deVD",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!(
            "FACEBOOK_TOKEN=EA",
            "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("FACEBOOK_TOKEN=EA", "AC", "6yj4gBEU2kgbZMdMDtbxjV9pfk4tbSzL3RH4ij4UqFcXx"),
    ],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps",
        steps: &["Reset the secret in the settings of the app", "Put the new value where the old one is read"],
    },
};

pub static APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "facebook-app-secret",
        kind: "Facebook app secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the app and makes tokens for it.",
        aliases: &["betterleaks:facebook-secret", "gitleaks:facebook-secret"],
    }),
    keywords: &["facebook", "fb_app", "meta_app"],
    regex: near!("facebook|fb_app|meta_app", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FACEBOOK_APP_SECRET=", "33abc0b72b91de10063d59fe3aeed254"),
        concat!("\"facebook_app_secret\": \"", "8f9ae036fa2ed43a8eaef2c1cce93ab6", "\""),
    ],
    counterexamples: samples![
        "FACEBOOK_APP_SECRET=${FACEBOOK_APP_SECRET}",
        concat!("See facebook app secret in the vault, build ", "a3234d970daff4ae94ca80b215f6882a"),
    ],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps",
        steps: &["Reset the secret in the settings of the app", "Put the new value where the old one is read"],
    },
};

pub static APP_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "facebook-app-access-token",
        kind: "Facebook app access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app: reads its users and changes its settings.",
        aliases: &["betterleaks:facebook-access-token", "gitleaks:facebook-access-token", "trufflehog:facebookoauth"],
    }),
    keywords: &["facebook", "fb_", "meta_"],
    regex: named!("facebook|fb_|meta_", r"[0-9]{15,16}(?:\||%7[cC])[0-9A-Za-z_-]{27,40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FACEBOOK_ACCESS_TOKEN=", "036278388015960%7cmq3e6eGNi1azlkmcbg7GdjOzDc1DCF7y"),
        concat!("\"facebook_access_token\": \"", "670260461587906%7cFcXojw2McvlsIzbMWKs4g3l6KI2", "\""),
        concat!("export FACEBOOK_ACCESS_TOKEN='", "672203534772490%7C7wtcplTrlIV7QSGoGtm1o_4lgu5q", "'"),
    ],
    counterexamples: samples![
        "FACEBOOK_ACCESS_TOKEN=${FACEBOOK_ACCESS_TOKEN}",
        concat!("See facebook access token in the vault, build ", "563916669299073|TcZ6Q_k-tNO45eAzrony-KT4cBVg"),
    ],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
