//! Upstash: tokens of the Redis REST interface and passwords in its addresses. Format: base64 that starts with A, upstash.com/docs/redis.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static REDIS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upstash-redis-token",
        kind: "Upstash Redis token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads, changes and deletes everything in the Redis database.",
        aliases: &[],
    }),
    keywords: &["upstash", "redis_rest_token"],
    regex: near!("upstash|redis_rest", "A[0-9A-Za-z+/_-]{39,100}={0,2}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("UPSTASH_REDIS_REST_TOKEN=AA", "Ig", "XsObJNzpUTEk+3QiGVVwJKHPjHUC1DhHtBLvDgfztgOXvEvGJTETUc4u"),
        concat!("\"upstash_redis_rest_token\": \"AA", "Ig", "nmVNQegVqdsirgv31ZUBgFxNgrPG8ef1vJhoH+GCNFALjJ9z87JUbvNh", "\""),
        concat!("\"upstash_token\": \"AY", "Ng", "7RsHbfvZtCSma/S0rJ9Ui9pQj8GMTC2R56ViAF8dFQqOKoYiNh", "\""),
    ],
    counterexamples: &[
        "UPSTASH_REDIS_REST_TOKEN=${UPSTASH_REDIS_REST_TOKEN}",
        concat!(
            "See upstash redis rest token in the vault, build AA",
            "Ig",
            "DB09zl5dMz1bZ6AnhOLsrz6+g0HL5tMxiE3+ZYLU/gjH9wpMFHru/D9s"
        ),
    ],
    rotation: Rotation {
        url: "https://console.upstash.com/redis",
        steps: &["Reset the credentials of the database in the console", "Put the new token where the old one is read"],
    },
};

pub static REDIS_URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upstash-redis-url",
        kind: "Upstash Redis password in an address",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, changes and deletes everything in the Redis database.",
        aliases: &[],
    }),
    keywords: &[".upstash.io"],
    regex: r"rediss?://[0-9A-Za-z_-]{0,40}:(?<secret>[0-9A-Za-z+/=_-]{20,120})@[0-9a-z-]{3,60}\.upstash\.io",
    reach: Reach { left: 300, right: 16 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("KV_URL=rediss://default:", "nnRiiN8lyVl7gYWj3GNeXGBHsrKBDua0", "@eu1-calm-", "zpnfyz", "-31020.upstash.io:6379"),
        concat!("url: \"redis://:", "y8L6hZtYGp6WcEyqiJQH2DQ6HkBXFY0voLfmoC3D", "@us1-fair-", "n6r7py", ".upstash.io:30120\""),
    ],
    counterexamples: &[concat!("KV_URL=rediss://default:${TOKEN}", "@eu1.upstash.io:6379"), "url: https://eu1-calm.upstash.io"],
    rotation: Rotation {
        url: "https://console.upstash.com/redis",
        steps: &["Reset the credentials of the database in the console", "Put the new token where the old one is read"],
    },
};
