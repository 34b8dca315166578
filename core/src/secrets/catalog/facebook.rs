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
            "nb51MvLomkYKRyUZaQpsHbfUH9XbrtJTqsXVQibVkDJud9WsMEN7nFiAMVjG",
            "98F27cXeYJYve259BRxjbNSLUhL3WU9zB5B3fLZ701K5agu5Nl7VRGwdI103",
            "jGCTDxHmvNJpBs1FPqIvCexW6aFfksBsNJoGXJh42NJeb7X6zWugVl2Gd3bq"
        ),
        concat!(
            "curl -H \"X-Token: EA",
            "AC",
            "BM1Y1LLPNj9lAvhRY41wx23XHXLt8OugdrWRhKmozImy4TvFlZRcGNFSgdxd",
            "MmuK9mEj7dsofsGgucBW4PtLgrp69x2lWgir6pLuLNmrJLFw5noGMUHZkXJk",
            "9GKK6FMe7SO3LjZGbhVHmjmzcoDuX2FZ2GNpBFmT6IQSf4LA4Bn60RTOyA1T",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!(
            "FACEBOOK_TOKEN=EA",
            "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("FACEBOOK_TOKEN=EA", "AC", "F7WZ3li24QbmcLks795Q7f9njFWu2uHLZpcEEZMGB5nyS"),
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
        concat!("FACEBOOK_APP_SECRET=", "767394a3c516095a30f43443966b5756"),
        concat!("\"facebook_app_secret\": \"", "060a015f7929a2ed1572389dcf629698", "\""),
    ],
    counterexamples: &[
        "FACEBOOK_APP_SECRET=${FACEBOOK_APP_SECRET}",
        concat!("See facebook app secret in the vault, build ", "eb76e7c16bc432286d80bdc849d8e054"),
    ],
    rotation: Rotation {
        url: "https://developers.facebook.com/apps",
        steps: &["Reset the secret in the settings of the app", "Put the new value where the old one is read"],
    },
};
