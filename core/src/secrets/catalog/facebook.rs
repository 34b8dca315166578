//! Meta: access tokens and secrets of apps. Format: developers.facebook.com/docs/facebook-login/guides/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "facebook-access-token",
        kind: "Facebook access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and posts as the user, the page or the business.",
        aliases: &["gitleaks:facebook-page-access-token"],
    }),
    keywords: &["eaa"],
    regex: token!("EAA[A-Z][0-9A-Za-z]{80,400}"),
    reach: Reach { left: 8, right: 416 },
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!(
            "FACEBOOK_TOKEN=EA",
            "AC",
            "jovouklAag8XFWRLDiZhrKrY697DfFr4UyLjMyVjb1L33FhGEiDd7F0OYVBq",
            "1b51MvLomkYKRyUZaQpsHbfUH9Xbrt7TqsXVQibVkDJud9WsMEN7nFiAMVjG",
            "98F27cXeYJYve259BRxjbNSLUhL3WUqzB5B3fLZ701K5agu5Nl7VRGwdI10G"
        ),
        concat!(
            "curl -H \"X-Token: EA",
            "AC",
            "9DxHmvNJpBs1FPqIvCexW6aFfksBsNJoGXJh42NJeb7X6zWugVl2Gd3bfnqN",
            "mM1Y1LLPNj9lAvhRY41wx23XHXLt8O9gdrWRhKmozImy4TvFlZRcGNFSgdxd",
            "MmuK9mEj7dsofsGgucBW4PtLgrp69xilWgir6pLuLNmrJLFw5noGMUHZkXJG",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!(
            "FACEBOOK_TOKEN=EA",
            "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("FACEBOOK_TOKEN=EA", "AC", "46FMe7SO3LjZGbhVHmjmzc3DuX2FZ2GNpBFmT6IQSf4LB"),
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
        aliases: &["gitleaks:facebook-secret"],
    }),
    keywords: &["facebook", "fb_app", "meta_app"],
    regex: near!("facebook|fb_app|meta_app", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("FACEBOOK_APP_SECRET=", "add55406159264fa671ffd6c9f667393"),
        concat!("\"facebook_app_secret\": \"", "516095a80f43443936b575c767b60a0f", "\""),
    ],
    counterexamples: &[
        "FACEBOOK_APP_SECRET=${FACEBOOK_APP_SECRET}",
        concat!("See facebook app secret in the vault, build ", "c29a2ed8572389dc962969a0835b76e1"),
    ],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps",
        steps: &["Reset the secret in the settings of the app", "Put the new value where the old one is read"],
    },
};
