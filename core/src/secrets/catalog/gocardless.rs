//! GoCardless: access tokens. Documentation: developer.gocardless.com/api-reference/#making-requests-authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gocardless-api-token",
        kind: "GoCardless access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it collects money from the bank accounts of your customers.",
        aliases: &["trufflehog:gocardless"],
    }),
    keywords: &["gocardless", "gc_access"],
    regex: named!("gocardless|gc_access", "live_[0-9A-Za-z_=-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GOCARDLESS_ACCESS_TOKEN=li", "ve_", "QZ162aJFk=JADsJEGHeUNaJYGINkvRSk=7bHOn-F"),
        concat!("\"gocardless_access_token\": \"li", "ve_", "KZDGQcmQ5oedZdVxH8bqRqGYmVhmhqa46_g05GGW", "\""),
        concat!("const gocardlessAccessToken = 'li", "ve_", "hHRLCS84z8E4L6jKY_SEfE6e3aAlqAIfpsyY_3Lh", "';"),
    ],
    counterexamples: samples![
        "GOCARDLESS_ACCESS_TOKEN=${GOCARDLESS_ACCESS_TOKEN}",
        concat!("See gocardless access token in the vault, build ", "li", "ve_", "FTXjDf4vN4qiMpFqmQAWuAvjr4kqzRK0GEaDmDec"),
    ],
    rotation: Rotation {
        url: "https://manage.gocardless.com/developers/access-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gocardless-sandbox-token",
        kind: "GoCardless sandbox token",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It moves no real money; it shows part of the set-up of the account.",
        aliases: &[],
    }),
    keywords: &["gocardless", "gc_access"],
    regex: named!("gocardless|gc_access", "sandbox_[0-9A-Za-z_=-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GOCARDLESS_SANDBOX_TOKEN=sa", "ndb", "ox_Yl3BTNT4T9ImmzuX=kPz8OJua1Witjo8XpuUXzr7"),
        concat!("\"gocardless_sandbox_token\": \"sa", "ndb", "ox_R-ESIjSMWEHNktoTWF5r-qr6V=eeFpft_fnHn=f1", "\""),
        concat!("export GOCARDLESS_SANDBOX_TOKEN='sa", "ndb", "ox_O=Gy7U50GvrzWN7Q4qEf_7pdOAI5UD60i-FeaZlA", "'"),
    ],
    counterexamples: samples![
        "GOCARDLESS_SANDBOX_TOKEN=${GOCARDLESS_SANDBOX_TOKEN}",
        concat!("See gocardless sandbox token in the vault, build ", "sa", "ndb", "ox_sG=gKr5La9Dq9qrp64J0yXSq_ErFJyikG3A7rrAW"),
    ],
    rotation: Rotation {
        url: "https://manage-sandbox.gocardless.com/developers/access-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
