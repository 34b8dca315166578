//! X (Twitter): bearer tokens and secrets. Documentation: docs.x.com/fundamentals/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BEARER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-bearer-token",
        kind: "X bearer token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads with the quota of the app.",
        aliases: &["betterleaks:twitter-bearer-token", "gitleaks:twitter-bearer-token"],
    }),
    keywords: &["aaaaaaaaaaaaaaaaaaaa"],
    regex: token!("A{20,24}[B-Z0-9a-z][0-9A-Za-z%]{60,110}"),
    reach: Reach { left: 8, right: 128 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!(
            "TWITTER_BEARER_TOKEN=AAAAAAAAAA",
            "AAAAAAAAAAAA",
            "w",
            "DRJvayp1pDe7Rmr00pp1xWqVjJ3icI",
            "%2B",
            "POUQE7RKFR0InaxHOg2C",
            "%3D",
            "thUzbjuF4DfgyWcDznHA5Bw9QLaDlHL4d2qcRVpmIvLCn1"
        ),
        concat!(
            "Authorization: Bearer AAAAAAAAAA",
            "AAAAAAAAAAAA",
            "h",
            "efdvcU4yjQTipP50FMrr1FVefgkuRf",
            "%2B",
            "0dTcxrkZoD9RDtVuWDOx",
            "%3D",
            "nDiLaFRND7JRF02cXzeXAgB77DJQBZjTrSO1HRU5rporeg"
        ),
    ],
    counterexamples: samples![
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
        aliases: &["betterleaks:twitter-api-secret", "gitleaks:twitter-api-secret"],
    }),
    keywords: &["twitter"],
    regex: near!("twitter", "[0-9A-Za-z]{50}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!("TWITTER_API_SECRET=", "jRmyDaTPKazvdBmOuvY8mgRbm7DuFce3ATqwT1wRXJlgGBWZu8"),
        concat!("\"twitter_api_secret\": \"", "yXEmE1J2aAnbrzeUElDSh9To72wPPLTjc9RsHkoA7S8fRZjnb2", "\""),
    ],
    counterexamples: samples![
        "TWITTER_API_SECRET=${TWITTER_API_SECRET}",
        concat!("See twitter api secret in the vault, build ", "7ZG7pBYjmJ9KcmKftT2MsIsbT7v8oADjp2xdQfFveuiboLDFgF"),
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
        aliases: &["betterleaks:twitter-access-secret", "gitleaks:twitter-access-secret"],
    }),
    keywords: &["twitter"],
    regex: near!("twitter", "[0-9A-Za-z]{45}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!("TWITTER_ACCESS_TOKEN_SECRET=", "o5BlWbI6dJbPwoAZe7yocD7aan0Og5JoHqtuiaHyQAKzt"),
        concat!("\"twitter_access_token_secret\": \"", "MEptbEZWLIBNjKwqiSdjXK4jcEIkrw5qpxyBE6MOIkyc1", "\""),
    ],
    counterexamples: samples![
        "TWITTER_ACCESS_TOKEN_SECRET=${TWITTER_ACCESS_TOKEN_SECRET}",
        concat!("See twitter access token secret in the vault, build ", "L8Hi9WWlOQa0S3WbgltDEZ7xM9aZFJIS6rhjImnec4TO5"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Regenerate the token in the developer portal", "Put it where the old one is read"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-access-token",
        kind: "Twitter access token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "With its secret it posts and reads in the name of the user.",
        aliases: &["betterleaks:twitter-access-token", "gitleaks:twitter-access-token"],
    }),
    keywords: &["twitter", "tweet"],
    regex: named!("twitter|tweet", "[0-9]{15,20}-[0-9A-Za-z]{20,40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TWITTER_ACCESS_API_TOKEN=", "2634657405439635683-E1IcveDMF9qIk3RgEZZF"),
        concat!("const twitterAccessApiToken = '", "886162608296126-ImkDfZAxmUJX9yUlh2uWRY", "';"),
    ],
    counterexamples: samples![
        "TWITTER_ACCESS_API_TOKEN=${TWITTER_ACCESS_API_TOKEN}",
        concat!("See the twitter token in the vault, build ", "886162608296126-ImkDfZAxmUJX9yUlh2uWRY"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twitter-api-key",
        kind: "Twitter API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the app; its secret mostly stands beside it.",
        aliases: &["betterleaks:twitter-api-key", "gitleaks:twitter-api-key"],
    }),
    keywords: &["twitter"],
    regex: near!("twitter", "[0-9A-Za-z]{25}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TWITTER_API_KEY=", "cJ4t55M56Jd0XBTx9G9u3TWJC"),
        concat!("\"twitter_api_key\": \"", "hZ2tk3N4B9G6Tzc7bsN4sFf36", "\""),
    ],
    counterexamples: samples![
        "TWITTER_API_KEY=${TWITTER_API_KEY}",
        concat!("See the twitter key in the vault, build ", "hZ2tk3N4B9G6Tzc7bsN4sFf36"),
    ],
    rotation: Rotation {
        url: "https://developer.x.com/en/portal/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
