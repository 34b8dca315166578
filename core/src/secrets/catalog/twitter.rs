//! X (Twitter): bearer tokens and secrets. Format: docs.x.com/fundamentals/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BEARER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-bearer-token",
        kind: "X bearer token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads with the quota of the app.",
        aliases: &["gitleaks:twitter-bearer-token"],
    }),
    keywords: &["aaaaaaaaaaaaaaaaaaaa"],
    regex: token!("A{18,24}[B-Z0-9a-z][0-9A-Za-z%]{60,110}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!(
            "TWITTER_BEARER_TOKEN=AAAAAAAAAA",
            "AAAAAAAAAAAA",
            "u",
            "hSVCS7Ft5TPVWrI9PzmYAxkKVxTf6i",
            "%2B",
            "31sWLj419A8QrsAptj2p",
            "%3D",
            "xLX9aLUtKamWEuEtZ8V1MJv28j6l06yqkVqhqc2OmGqYPv"
        ),
        concat!(
            "Authorization: Bearer AAAAAAAAAA",
            "AAAAAAAAAAAA",
            "d",
            "Q9ICOplCbIVU3t14WLQbkibbnuI1LJ",
            "%2B",
            "F7n4sb9eKW4yOWQq6Hk5",
            "%3D",
            "wpEEL7lYjSWh5dC0ualCaVi6YwkNpgf19yUDMW0ny639xF"
        ),
    ],
    counterexamples: &[
        concat!("data: AAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        concat!(
            "TWITTER_BEARER_TOKEN=AAAAAAAAAA",
            "AAAAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%2Bxxxxxxxxxxxxxxxxxxxx%3Dxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Regenerate the token in the developer portal", "Put it where the old one is read"],
    },
};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-api-secret",
        kind: "X API secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, signs in as the app and posts for its users.",
        aliases: &["gitleaks:twitter-api-secret"],
    }),
    keywords: &["twitter"],
    regex: near!("twitter", "[0-9A-Za-z]{50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!("TWITTER_API_SECRET=", "ZF1mFDANJKNpWloj6DvilsNCe3SeTcL3vypGVMrfIfbNuDdi5J"),
        concat!("\"twitter_api_secret\": \"", "Tc1MuS6w24JFjbyt1FIx9IPaf80C8ldO6S6Y4lRLPcCLuFizlf", "\""),
    ],
    counterexamples: &[
        "TWITTER_API_SECRET=${TWITTER_API_SECRET}",
        concat!("See twitter api secret in the vault, build ", "43poQ8UbhBRK2hbT6MeQ6at5E75DZ5haNvuEh9pXfX8p9fPP4k"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Regenerate the token in the developer portal", "Put it where the old one is read"],
    },
};

pub static ACCESS_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-access-secret",
        kind: "X access token secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it, with its token, posts and reads as the user.",
        aliases: &["gitleaks:twitter-access-secret"],
    }),
    keywords: &["twitter"],
    regex: near!("twitter", "[0-9A-Za-z]{45}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!("TWITTER_ACCESS_TOKEN_SECRET=", "7r3ZRlwiMLEH3O6y3fxDtc9J957emLN2aJgu4rQJXRSXo"),
        concat!("\"twitter_access_token_secret\": \"", "KvhpEE795HACffe5gh80UO6LlGdfoH9qmYm7vgPQRhqYT", "\""),
    ],
    counterexamples: &[
        "TWITTER_ACCESS_TOKEN_SECRET=${TWITTER_ACCESS_TOKEN_SECRET}",
        concat!("See twitter access token secret in the vault, build ", "KjIZlradj2RIlVdLZttwcA2MwSDfuKOBOcgvxWsiKi12n"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Regenerate the token in the developer portal", "Put it where the old one is read"],
    },
};
