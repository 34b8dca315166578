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
    examples: samples![
        concat!("UPSTASH_REDIS_REST_TOKEN=AA", "Ig", "AZMZE99V5ZsNPTq3yEH6l7KpQ/Bo2UfH+mYNBOUPCcp+Bt1AWh0+X3c6"),
        concat!("\"upstash_redis_rest_token\": \"AA", "Ig", "sSX9+P5kImZSvzvZXqGm9mtn40JL6/AZYnXUTg2LT3OyRPt2qaxlGMzM", "\""),
        concat!("\"upstash_token\": \"AY", "Ng", "mbQJqO2O+7eLFZEYzj7HMGRM23nP4H86aSRHh5sPmuCAVfZkwf", "\""),
    ],
    counterexamples: samples![
        "UPSTASH_REDIS_REST_TOKEN=${UPSTASH_REDIS_REST_TOKEN}",
        concat!(
            "See upstash redis rest token in the vault, build AA",
            "Ig",
            "r9Q3NAp76VN7UZt+MxLhYQPS3NSM5DoYrS+FuA0lnRuFJeFMlDCPSVzi"
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
    examples: samples![
        concat!("KV_URL=rediss://default:", "uqTkX2SQR9ZzX9z53wdMnOK3LUs6MsaL", "@eu1-calm-", "5kzt3s", "-31020.upstash.io:6379"),
        concat!("url: \"redis://:", "vKiwqV9YALFyN3KlHY1J9AtjJDJuIuMhJ3ueIQID", "@us1-fair-", "n9cms2", ".upstash.io:30120\""),
    ],
    counterexamples: samples![
        concat!("KV_URL=rediss://default:${TOKEN}", "@eu1.upstash.io:6379"),
        "url: https://eu1-calm.upstash.io",
    ],
    rotation: Rotation {
        url: "https://console.upstash.com/redis",
        steps: &["Reset the credentials of the database in the console", "Put the new token where the old one is read"],
    },
};

pub static MANAGEMENT_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "upstash-management-api-key",
        kind: "Upstash management API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "With the address of the account it creates, reads and deletes databases.",
        aliases: &[],
    }),
    keywords: &["upstash"],
    regex: near!("upstash", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("UPSTASH_API_KEY=", "8d9b39d8-0ef9", "-401c-c057-25dbf64ef2ac"),
        concat!("const upstashApiKey = '", "1b149e6c-9fa9", "-6881-5363-8d6f4a60305e", "';"),
    ],
    counterexamples: samples![
        "UPSTASH_API_KEY=${UPSTASH_API_KEY}",
        concat!("See the upstash key in the vault, build ", "1b149e6c-9fa9", "-6881-5363-8d6f4a60305e"),
    ],
    rotation: Rotation {
        url: "https://console.upstash.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
