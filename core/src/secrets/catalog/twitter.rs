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
            "s",
            "ta5BXCPaEVMwGab43dCf08uISVCS75",
            "%2B",
            "Q9PzmYAxkK4xTf6YhiV1",
            "%3D",
            "6Lj419AmQrsAptj2c3pIfLX6aLUtKamWEuEtZ8V1MJv48l"
        ),
        concat!(
            "Authorization: Bearer AAAAAAAAAA",
            "AAAAAAAAAAAA",
            "q",
            "Uqc2OmGqYPWxvk34a5dl9ICOplCbI3",
            "%2B",
            "7oWLQbkibb4uI1LaQJrn",
            "%3D",
            "p9eKWRyOWQq6HkXF5sBpEEL1lYjSWh5dC0ualCaVihYwkg"
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
        concat!("TWITTER_API_SECRET=", "v9yUDMW0ny639xlwFyzF1mFDA3JKNpWloj6DvilsNCebSeTcLy"),
        concat!("\"twitter_api_secret\": \"", "6VMrfIfbNuDdi5ZZJnmc1MuS6224JFjbyt1FIx9IPafV0C8ldS", "\""),
    ],
    counterexamples: &[
        "TWITTER_API_SECRET=${TWITTER_API_SECRET}",
        concat!("See twitter api secret in the vault, build ", "ELPcCLuFizl7TfGI3poQ8UbhB3K2hbT6MeQ6at5Eo5DZ5haNvh"),
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
        concat!("TWITTER_ACCESS_TOKEN_SECRET=", "LfX8p9fPP4A4k1YEyr3ZRl0iMLEH3O6y3fxDtc6J957eN"),
        concat!("\"twitter_access_token_secret\": \"", "Hgu4rQJXRSXG7oWMqvhpEE495HACffe5gh80UOXLlGdf9", "\""),
    ],
    counterexamples: &[
        "TWITTER_ACCESS_TOKEN_SECRET=${TWITTER_ACCESS_TOKEN_SECRET}",
        concat!("See twitter access token secret in the vault, build ", "KYm7vgPQRhqYXKTzQjIZlr6dj2RIlVdLZttwcAkMwSDfO"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Regenerate the token in the developer portal", "Put it where the old one is read"],
    },
};
