//! Google: keys of the API, secrets of OAuth, refresh and access tokens, HMAC keys. Documentation: cloud.google.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-api-key",
        kind: "Google API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the enabled services at your expense: maps, Gemini, Firebase.",
        aliases: &["betterleaks:gcp-api-key", "gitleaks:gcp-api-key"],
    }),
    keywords: &["aiza"],
    regex: dashed!("AIza[0-9A-Za-z_-]{35}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("GOOGLE_API_KEY=AI", "za", "A9BUqjTf8OecBnS2w5H0NXNdJho9rQadeZt"),
        concat!("curl -H \"X-Token: AI", "za", "23In0RjsgPhd62KPs1Fwh3J_V7Nd5hHwk6G", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("GOOGLE_API_KEY=AI", "zaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_API_KEY=AI", "za", "NlMGiA2U"),
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
    examples: samples![
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "qDkttPyYwHi4Q-GiE9mmvLK8mONFqE6-ZG_Ha8czN0bXo_6"),
        concat!("token: \"AQ", ".Ab8", "YPZTCrvQGLgmZsnPqVyQymL0TVlKcyGWVS1_klchbN_OkLM", "\""),
    ],
    counterexamples: samples![
        concat!("GEMINI_API_KEY=AQ", ".Ab8xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GEMINI_API_KEY=AQ", ".Ab8", "QkSBWVxsXrv"),
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
    examples: samples![
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "Y2D12zIGTZeASr1eMkIlaHcX25Cq"),
        concat!("{\"token\": \"GOC", "SPX-", "yud6SvyJFLDvvh6Lsqk-iUujU1NM", "\"}"),
        concat!("{\"installed\":{\"client_secret\":\"GOC", "SPX-", "3ADct5IZq67d7j7iKBjeWLn9oHCt", "\"}}"),
    ],
    counterexamples: samples![
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GOOGLE_CLIENT_SECRET=GOC", "SPX-", "N-vuB33"),
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
    examples: samples![
        concat!(
            "REFRESH_TOKEN=1/",
            "/0",
            "3E6NHXx98LF9xRPhFR6JCyFMZ0d9q-VZPXspHlvn-kKS0jqJ72UA2xRbtUnO",
            "L2LqfgwBlVTZxyxYlGMhp7mW5ERN6KEtQFKLhZ"
        ),
        concat!(
            "{\"token\": \"1/",
            "/0",
            "E-02le2foAQb8AuAfuTk8ku21_uDYYLUo8tFObeACfyJBdLqn4hNcZnK0ubG",
            "4QoT0mwIFUn_SSwAx_973AhNkhOaq72mkM2Olu",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!(
            "REFRESH_TOKEN=1/",
            "/0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("REFRESH_TOKEN=1/", "/0", "v_xOYD5tGsnc0Nq-0hAyW7tX"),
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
    regex: dashed!(r"ya29\.[0-9A-Za-z_-]{20,1024}"),
    reach: Reach { left: 8, right: 1040 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "ACCESS_TOKEN=ya",
            "29.",
            "1zn0ZXw7mH0rQORcLbGjcJ4-lSYBisgodHicDZ_EH63Z7VjHVdTei6y_k7Au",
            "qDOMEk_XFavRI6uqO2iv6xtGO43H6hOAn2A_sJKZkKhO4sbvGj5oeeeJQciB",
            "d6eP-vGIkdIWrIBmxLwStey2nRamYIGCayC4IBoD"
        ),
        concat!(
            "export const token = 'ya",
            "29.",
            "3_RB0yAqgk1iJd-XVIFKN4Q23GKf1PV-ab3JMyVJm_6Won0vv-o6Ldk1iDgj",
            "C8tapLcLCQOL9MHEVa7x4Mt0xE9Njqw4ePuXPMrn8b5PlqFPqW8YBCC0eIz_",
            "WtmMcUobCYqo7bIC2L_tPEzmZ94ESPfEWM290TRW",
            "';"
        ),
    ],
    counterexamples: samples![
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
    examples: samples![
        concat!("{\"type\": \"service_account\", \"private_key_id\"", ": \"", "3ffc245ae96972c2d88d928dd2a1722033dc488f", "\"}"),
        concat!("\"private_key_id\"", ":\"", "bf4327a5cec851cd499b0c88478d6c37188c0c16", "\","),
    ],
    counterexamples: samples![
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
    examples: samples![
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "Q52SCCG76DBW6UQ32WJOYXB9Z9R41JRRWDU7I74BBRSI48MOO9S82L3"),
        concat!("token: \"GOOG", "1E", "OEFPP2D64065HCU71DPI62S731E2EA57LIF2MZI0HOX82LBWDUFMN3W", "\""),
    ],
    counterexamples: samples![
        concat!("GCS_ACCESS_KEY=GOOG", "1EXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("GCS_ACCESS_KEY=GOOG", "1E", "KYWX2O4TRIZ40"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/storage/settings",
        steps: &["Create a new credential in the console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_LEGACY_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "google-oauth-legacy-client-secret",
        kind: "Google OAuth client secret of the older kind",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the application and gets its users' tokens.",
        aliases: &["trufflehog:googlegemini", "trufflehog:googleoauth2"],
    }),
    keywords: &["google", "gcp_", "gmail", "youtube"],
    regex: concat!(
        "(?i:google|\\bgcp|gmail|youtube)(?i:[0-9a-z_. -]{0,24}?secret[0-9a-z_-]{0,8})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z_-]{24})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GOOGLE_CLIENT_SECRET=", "1tfycuP7iYS2UeqrYfAxDhjH"),
        concat!("\"google_client_secret\": \"qN", "9vB", "H-vhoiRWzcUbt2Oew4p", "\""),
    ],
    counterexamples: samples![
        "GOOGLE_CLIENT_SECRET=${GOOGLE_CLIENT_SECRET}",
        concat!("See google client secret in the vault, build ", "aqCWNV7aYWheduchmq7DzljW"),
    ],
    rotation: Rotation {
        url: "https://console.cloud.google.com/apis/credentials",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SHORT_HMAC_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "gcp-short-hmac-key",
        kind: "Google Cloud Storage HMAC key id",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "It names an account of the storage; with its secret it reads and changes the buckets.",
        aliases: &["trufflehog:googlegemini", "trufflehog:googleoauth2"],
    }),
    keywords: &["goog"],
    regex: token!("GOOG[0-9A-Z]{20}"),
    reach: Reach { left: 8, right: 40 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("GCS_ACCESS_KEY_ID=GO", "OGC", "CRK1KCZZZDLRXH8WSJS"),
        concat!("token: \"GO", "OGZ", "MV4NTUYVJQYCIOBM4G2", "\""),
    ],
    counterexamples: samples![concat!("GCS_ACCESS_KEY_ID=GO", "OGH89A")],
    rotation: Rotation {
        url: "https://console.cloud.google.com/storage/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
