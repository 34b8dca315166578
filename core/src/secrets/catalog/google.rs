//! Google: keys of the API, secrets of OAuth, refresh and access tokens, HMAC keys. Format: cloud.google.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-api-key",
        kind: "Google API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the enabled services at your expense: maps, Gemini, Firebase.",
        aliases: &["gitleaks:gcp-api-key"],
    }),
    keywords: &["aiza"],
    regex: dashed!("AIza[0-9A-Za-z_-]{35}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("GOOGLE_API_KEY=AI", "za", "fYssg6LwKSvi8DPYo5ZC9uXK5l-6AjsFiKi"),
        concat!("curl -H \"X-Token: AI", "za", "hpMDKbBCUrbSgQ7eW7QHHfcmxE6iAuWXatt", "\" $URL"),
    ],
    counterexamples: &[
        concat!("GOOGLE_API_KEY=AI", "zaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_API_KEY=AI", "za", "3edinxj4"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/apis/credentials",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static GEMINI_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-gemini-api-key",
        kind: "Gemini API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the models at your expense.",
        aliases: &["betterleaks:gcp-gemini-api"],
    }),
    keywords: &["aq.ab8"],
    regex: dashed!(r"AQ\.Ab8[0-9A-Za-z_-]{44,50}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "q7XUqUdtWbwGk4_jWJSFNWS0WiP9UhPeWo8HGu-v-QcBqx1"),
        concat!("token: \"AQ", ".Ab8", "76QMIrJt5qTPrecQKtWK2XN6Yj22XQFvoTUgdNZ50x8CbA8", "\""),
    ],
    counterexamples: &[
        concat!("GEMINI_API_KEY=AQ", ".Ab8xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "WRB8bx_oMcv"),
    ],
    rotation: Rotation {
        url: "https://aistudio.google.com/apikey",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "google-oauth-client-secret",
        kind: "Google OAuth client secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its users.",
        aliases: &[],
    }),
    keywords: &["gocspx-"],
    regex: dashed!("GOCSPX-[0-9A-Za-z_-]{28}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "nn3Hjr_SrhhKsN2pwu0EhtKFUJof"),
        concat!("{\"token\": \"GOC", "SPX-", "Hff1OLsXP4NVIZ2VOPMiYUMw1JKB", "\"}"),
        concat!("{\"installed\":{\"client_secret\":\"GOC", "SPX-", "mQbXn4nnMzBVvt2jvN_-JjlmveU5", "\"}}"),
    ],
    counterexamples: &[
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "F2JC0K1"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/apis/credentials",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "google-oauth-refresh-token",
        kind: "Google OAuth refresh token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the client secret, gets new access tokens until the user withdraws the consent.",
        aliases: &[],
    }),
    keywords: &["1//0"],
    regex: dashed!("1//0[0-9A-Za-z_-]{40,120}"),
    reach: Reach { left: 8, right: 144 },
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!(
            "REFRESH_TOKEN=1/",
            "/0",
            "w2UQ1tdG5lRMGBf-xt7h7JRfSacIlOp_jEEPmx2CCbTPb_BBs2kOe3r8oh-n",
            "PgE_B2w_DZL4HFHll9DbS0Q-zQrkyp-3zf7OM5"
        ),
        concat!(
            "{\"token\": \"1/",
            "/0",
            "w1dUWCarbJK5vJWpzB6mlalfCnVmlrIrjHcg3ItzceZr6Zhin0seRTO6CjG6",
            "Z7RhPOGFQCKLo78PRgW74uHVLAImIxc499BUqN",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!(
            "REFRESH_TOKEN=1/",
            "/0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("REFRESH_TOKEN=1/", "/0", "MOecBnS2w4H08XNdJho9rQa3"),
    ],
    rotation: Rotation {
        url: "https://myaccount.google.com/connections",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "google-oauth-access-token",
        kind: "Google OAuth access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the user for an hour.",
        aliases: &[],
    }),
    keywords: &["ya29."],
    regex: dashed!(r"ya29\.[0-9A-Za-z_-]{30,1024}"),
    reach: Reach { left: 8, right: 1040 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "ACCESS_TOKEN=ya",
            "29.",
            "oZR1NVq3In0RjsgPhd62KPseFwh3J_V7Nd5hHwk6opWlMGiA2pqDkttPyYwH",
            "i4Q-GiE9mmvLK4mONFqE6-ZG_Ha8czN0bXo__HUPZTCrvQGLgmZsnPqVyQym",
            "L2TVlKcyGWVS1_klchbN_OkLQfqkSBWVxsXrARzA"
        ),
        concat!(
            "export const token = 'ya",
            "29.",
            "4IGTZeASrUeMkIlaHcX25C6Gmuud6SvyJFLDvvhaLsqk-iUujU1NdXZuADct",
            "5IZq67d7j6iKBjeWLn9o1CsN5o-vuB3QEE6NHXx98LF9xRPhFR6JCyFMZ0d9",
            "q-VZPXspHlvn-kKS0jqJ7LUA2xRbtUnOL2LqfgwJ",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("ACCESS_TOKEN=ya", "29.abc"),
        concat!(
            "ACCESS_TOKEN=ya",
            "29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://myaccount.google.com/connections",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SERVICE_ACCOUNT_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-service-account-key-id",
        kind: "Google service account key id",
        severity: Severity::High,
        precision: Precision::High,
        opens: "The file beside it holds the private key: whoever has it is the service account.",
        aliases: &[],
    }),
    keywords: &["private_key_id"],
    regex: r"\x22private_key_id\x22[ \t]{0,4}:[ \t]{0,4}\x22(?<secret>[0-9a-f]{40})\x22",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("{\"type\": \"service_account\", \"private_key_id\"", ": \"", "abc565c28913e3ce7a9e774a7991b46fdd21d130", "\"}"),
        concat!("\"private_key_id\"", ":\"", "c5615b2f25ddf57cc9b3447a0167168609430193", "\","),
    ],
    counterexamples: &[
        concat!("\"private_key_id\"", ": \"0000000000000000000000000000000000000000\""),
        concat!("\"private_key_id\"", ": \"\""),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/iam-admin/serviceaccounts",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static HMAC_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-hmac-key",
        kind: "Google Cloud Storage HMAC key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "It names the key that signs requests to the buckets; its secret stands beside it.",
        aliases: &[],
    }),
    keywords: &["goog1e"],
    regex: token!("GOOG1E[0-9A-Z]{55}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "2KAQ2VHW0GLRPX9G5WWLNL5431N9TFDUAI31GFT1UFD4USQ5777LUZJ"),
        concat!("token: \"GOOG", "1E", "EJ8G9BXTI850DN9MY3JAVD9UM9G99ZYL3GQ0I8VU6VBSAQEBR25FWZJ", "\""),
    ],
    counterexamples: &[
        concat!("GCS_ACCESS_KEY=GOOG", "1EXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "ZHBQEB5Z5PQ33"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/storage/settings",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};
