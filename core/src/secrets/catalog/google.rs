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
        concat!("GOOGLE_API_KEY=AI", "za", "IPYoaZC9uXK5l-6Aj0FiKskrP-pMDKbBCU7"),
        concat!("curl -H \"X-Token: AI", "za", "3gQ7eWZQHHfcmxE6i0uWXatroN8Gedinxj4", "\" $URL"),
    ],
    counterexamples: &[
        concat!("GOOGLE_API_KEY=AI", "zaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_API_KEY=AI", "za", "TXUqUdta"),
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
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "CGk4_jWJSFNWSrWiP9UhPeW28HGu-v-QcBqxJHhF6QMIrJR"),
        concat!("token: \"AQ", ".Ab8", "bPrecQKtWK2XN0Yj22XQFvo5UgdNZ50x8CbAL05RB8bx_oF", "\""),
    ],
    counterexamples: &[
        concat!("GEMINI_API_KEY=AQ", ".Ab8xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "On3Hjr_Srhs"),
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
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "CNrpwu0EhtKFUJ4XAkrhff1OLsX5"),
        concat!("{\"token\": \"GOC", "SPX-", "mIZ0VOPMiYUMw13K43uGQbXn4nnT", "\"}"),
        concat!("{\"installed\":{\"client_secret\":\"GOC", "SPX-", "BvtjjvN_-Jjlmv5Uczq82JC0KV-x", "\"}}"),
    ],
    counterexamples: &[
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "WtdG5lt"),
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
            "sBf-xt7h7JRfSacIlOp_jEEPmx2CCbTPb_BBsZkOe3r8oh-nP7E_B2w_DZL4",
            "HFHll9DbS0Q-zQrkyp-3zf7OMcTsr1dUWCarbI"
        ),
        concat!(
            "{\"token\": \"1/",
            "/0",
            "qJWpzB6mlalfCnVmlrIrjHcg3ItzceZr6ZhincseRTO6CjG6Z6RhPOGFQCKL",
            "o78PRgW74uHVLAImIxc499BUqjTf8OecBnS2w2",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!(
            "REFRESH_TOKEN=1/",
            "/0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("REFRESH_TOKEN=1/", "/0", "UXNdJho9rQad2ZR1NVq3In0e"),
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
            "tPhd62KPseFwh3J_V7Nd5hHwk6opWlMGiA2pqDkttPyYwHi4Q-GiE9mmvLK4",
            "mONFqE6-ZG_Ha8czN0bX4__HUPZTCrvQGLgmZsnPqVyQymL2TVlKcyGWVS1_",
            "klchbN_OkLQfqkSBWVxsXrARz2D12zIGTZeASrUf"
        ),
        concat!(
            "export const token = 'ya",
            "29.",
            "UaHcX25C6Gmuud6SvyJFLDvvhaLsqk-iUujU1NdXZuADct5IZq67d7j6iKBj",
            "eWLn9oHCsN5o-vuB3QEE9NHXx98LF9xRPhFR6JCyFMZ0d9q-VZPXspHlvn-k",
            "KS0jqJ7LUA2xRbtUnOL2LqfgwBlVTZxyxYlGMhpV",
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
        concat!("{\"type\": \"service_account\", \"private_key_id\"", ": \"", "dce7a9e974a7991b46fd721d136a0f65615b2f2d", "\"}"),
        concat!("\"private_key_id\"", ":\"", "57cc9b3f47a0167168603430190c39d508ea3bd8", "\","),
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
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "09G5WWLNL5431NDTFDUAI31GFT19FD4USQ5777LUZO2JQJ8G9BXTI8D"),
        concat!("token: \"GOOG", "1E", "39MY3JAVD9UM9G09ZYL3GQ0I8VU6VBSAQEBR25FWZNEJDHBQEBOZ5P1", "\""),
    ],
    counterexamples: &[
        concat!("GCS_ACCESS_KEY=GOOG", "1EXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "FXE6QX9WCE3M3"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/storage/settings",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};
