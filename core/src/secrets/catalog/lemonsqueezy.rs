//! Lemon Squeezy: API keys. Documentation: docs.lemonsqueezy.com/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "lemonsqueezy-api-key",
        kind: "Lemon Squeezy API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the customers and orders and gives refunds.",
        aliases: &["trufflehog:lemonsqueezy"],
    }),
    keywords: &["lemonsqueezy", "lemon_squeezy"],
    regex: named!("lemon_?squeezy", r"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{200,700}"),
    reach: Reach { left: 32, right: 1500 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "LEMONSQUEEZY_API_KEY=ey",
            "J0e",
            "XAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJFff6VjbRJXLEFvPrpWcGucANF",
            "0j8W1lvHuABr9GVoGmgBFSACinAezmfxc6fYKcaxjsf7nvBeTudcsvMHk4pI",
            "JovhJxY3xZi8l4WD4IxN2sN4e36DdLxolck.QZ1zJVNlwxkmsF3sOiddUDq7",
            "CNsLr5oXXpE5yk15knVqpji2PokGllTzP0xTYUAGEObDhf719XtHEyfMf-SL",
            "DD3vvz8ECHu01Evot2E-XZmHKuwxekw58wTjMfMvB494OgPMd79ef6XcHoVW",
            "7VqUq_izxiq_pq-rzDjEDh9-p49tMw2t2_K9Sx4qEQVqi8GMuFJzNG5ON-8V",
            "4DJRJ5f-2VrbbvdJZkseD4_6Zo8SVo3VMNntWFKbu_2lVHd7oZLH9NWV93o6",
            "fjsGmmOo36BJNn-r8-xDlYKb9m4VTZooisB6uO_EVCeX136Xptm7oTmLei5U",
            "woWKYaCyiUnsrP1YlK"
        ),
        concat!(
            "\"lemonsqueezy_api_key\": \"ey",
            "J0e",
            "XAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJf6Jtdn0nPMXP8tdi24KZIDw9i",
            "gPUA1SL77sQ7I7FsxcVSaY28FrFiUklLusIpXgOnnTMAu4DhSomgV913XHf9",
            "HJnu2KlsaWvbLcHtidHXjuTElr45LVSKsVW.SlUBKDj3nfvZuJL8xfsRpCvi",
            "OjA_cv4Vj1Uj9Qd_i9zJ2ffbGzyXCUY-DG2h90qa6tV7u_J7H2igfM3v5QJU",
            "tb7jYDvkmuxrxw3ihJTsBGC6qUkYlrWZKbf6t-HqmjxguaRqnaTlND0PJ15G",
            "1t7Khht9I-CgPJvVl1SQABB9rDQwehuA5UtPln5LC_HWTSQ5kJPDpV4ZVyKY",
            "CKr0AjATyQ8IBWSmL-eK5WZZaljhdJ0OT798ylwo-bADhBL1J12-1dld_0wo",
            "WnHquIR9cP9OzAPD9bflCvK7HbttUZ5VBI-tuDThXs0rqP2hIQr8ywLZy30r",
            "d5WVQ2E3Dui4QYeS9A",
            "\""
        ),
        concat!(
            "export LEMONSQUEEZY_API_KEY='ey",
            "J0e",
            "XAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ665zuMjnwZdC1Ww1JxjhJ1S1J",
            "NqQ32v7aQkhlM6IERHnRn1QKwBE196hhnVTjPMZYzleHwlsuB5OhLMAQLXDb",
            "nqN5c9AGzEOzdd78oHDhx6ir2ktuWKJF8EK.j2TOOHT2UxqEuF86ptAQmdkX",
            "ZRs5A5JYicZnmeuH9dUAtsKlJr56FRPtSr25Yn1wvDBluxXyVpwg-cGfIvyE",
            "6XObUcsSO-WNv632X2K8rend49fxRc4b9I2_Ekt7B2MXV_NW7AzRxCMeJJno",
            "E4BYWmaY3eqNJq66sJ3A9orcFZl7izz4w3qD4fuCg9TF8YZvAOaMvRBwrv9j",
            "HQ4KPxIxaInuQoTrsU3OTpYEjseBNHGrXPqx7ahE77CrDBVjQOZZx4cclpo3",
            "g9P8vtsQj8HcPoUHSlcyDYN9VLXuvzFHiuu8JtTLTNOnAqXYJ7j03-HND7N2",
            "Qc_fye-4cBRlmv59JL",
            "'"
        ),
    ],
    counterexamples: samples![
        "LEMONSQUEEZY_API_KEY=${LEMONSQUEEZY_API_KEY}",
        concat!(
            "See lemonsqueezy api key in the vault, build ",
            "ey",
            "J0e",
            "XAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ5BVhCLtN6DSgruSuQ6qdzLzDJ",
            "xyxpHKGOUGnwiIawGJdUg9OnLV6pgDvbrPiBG5gqT4U9AUPs6ImPpKgqzZZi",
            "8OowmuDZ3K1Ce83GZCITFID5pdaLgXGyLcm.edzJ5hE2_CiRwZqb69zrHhmr",
            "YwZjQOAWQBGJ0iqUAZqGM7Hp8fnVwp_miOBFcDdrHqp7OSuz4IEuz6Y_DV3L",
            "7MrhGuccZyOQC0CL235wtsPJsauHt6edEmbQgE9RDaIFscbmmdxqZhcO74Ea",
            "pyL5ZcaJ_kyMXKgQO8LK-MFWlR03s8wZqlBVqFPxqRzx1qpfq6sxZw4RhhVP",
            "27QD50xRWmqJaL-jR1nyeuN52W7u9Kk5cR4dVxj1B4dV8eX8fsUbBTFBHkzZ",
            "DL8DSnnxFcx21jqtPEZoB_WTd9oAhEnSIxjHNALNEA7W1osy7gHheNBAOPNU",
            "kWdMd-kRSYuJNcMLb7"
        ),
    ],
    rotation: Rotation {
        url: "https://app.lemonsqueezy.com/settings/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
