//! Slack: tokens of bots, users, apps and configurations, webhooks. Documentation: docs.slack.dev/authentication/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-bot-token",
        kind: "Slack bot token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes in every channel the bot is in.",
        aliases: &["betterleaks:slack-bot-token", "gitleaks:slack-bot-token"],
    }),
    keywords: &["xoxb-"],
    regex: dashed!("xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9A-Za-z]{18,34}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "838848027617", "-", "5445260286742", "-", "T6LVUSusUJIO2UIvXianjuz8"),
        concat!("{\"token\": \"xo", "xb-", "603875127404", "-", "7392795193860", "-", "fBazxUPSf5OB1nr3JnjVvULe", "\"}"),
    ],
    counterexamples: samples![
        concat!("SLACK_BOT_TOKEN=xo", "xb-000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "707906452172", "-", "6545354897995", "-", "xBvTxg"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &[
            "Revoke the token on the page of the app",
            "Install the app again and put the new token where the old one is read",
        ],
    },
};

pub static USER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-user-token",
        kind: "Slack user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes as the user, private messages included.",
        aliases: &["betterleaks:slack-user-token", "gitleaks:slack-user-token"],
    }),
    keywords: &["xoxp-", "xoxe-"],
    regex: dashed!("xox[pe]-(?:[0-9]{10,14}-){3}[0-9A-Za-z-]{28,36}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SLACK_USER_TOKEN=xo",
            "xp-",
            "301536073840",
            "-",
            "429030469914",
            "-",
            "0416732743821",
            "-",
            "e90a210bd69fca33946e818322ac9964"
        ),
        concat!(
            "Authorization: Bearer xo",
            "xp-",
            "673342942105",
            "-",
            "618191544225",
            "-",
            "2021313863147",
            "-",
            "36af39b501190aca64b816c53abe65f7"
        ),
    ],
    counterexamples: samples![
        concat!("SLACK_USER_TOKEN=xo", "xp-000000000000-000000000000-0000000000000-00000000000000000000000000000000"),
        concat!("SLACK_USER_TOKEN=xo", "xp-", "319905186050", "-", "744726177496", "-", "1871004903531", "-", "c9f57081"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &[
            "Revoke the token on the page of the app",
            "Install the app again and put the new token where the old one is read",
        ],
    },
};

pub static APP_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-app-token",
        kind: "Slack app-level token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it opens the socket of the app and receives all its events.",
        aliases: &["betterleaks:slack-app-token", "gitleaks:slack-app-token"],
    }),
    keywords: &["xapp-"],
    regex: dashed!("xapp-[0-9]-[0-9A-Z]{8,14}-[0-9]{10,16}-[0-9a-f]{60,68}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SLACK_APP_TOKEN=xa",
            "pp-1-",
            "IDG2E7X9MQR",
            "-",
            "9961032579776",
            "-",
            "56580ae46ad8b9bb438d50ba2199939890c69080b75def9c6455f163beea",
            "c2d7"
        ),
        concat!(
            "{\"token\": \"xa",
            "pp-1-",
            "8DH60H1MEHR",
            "-",
            "2529007286537",
            "-",
            "31865afaccf4fa1e64535f01345b56795df9e48c2a769a779131c19ef762",
            "bc5c",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!(
            "SLACK_APP_TOKEN=xa",
            "pp-1-XXXXXXXXXXX-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_APP_TOKEN=xa", "pp-1-", "PJ63KFWR8GE", "-", "3662714038129", "-", "cb25d9d08dc01165"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &[
            "Revoke the token on the page of the app",
            "Install the app again and put the new token where the old one is read",
        ],
    },
};

pub static CONFIG_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-config-token",
        kind: "Slack configuration token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it creates and changes the apps of the workspace.",
        aliases: &[
            "betterleaks:slack-config-access-token",
            "betterleaks:slack-config-refresh-token",
            "gitleaks:slack-config-access-token",
            "gitleaks:slack-config-refresh-token",
        ],
    }),
    keywords: &["xoxe.xox", "xoxe-"],
    regex: dashed!(r"xoxe(?:\.xox[bp])?-[0-9]-[0-9A-Za-z]{140,180}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SLACK_CONFIG_TOKEN=xo",
            "xe.xo",
            "xp-1-",
            "znVSR4bo3KKL8r36lorPC5ldtooLoslstEO5QfNO6SkkPgCP6JEdtD87Rthz",
            "9gqBdr9Tuc2NZdDpjD41Xs5MKQsNZ5opfGzTVPufc6uxEngwQ4zzKDMYhTTC",
            "pRGxT4JGKrakdKtHIRqBdfPouZ7tMOt5FhOT4OjfKVFE"
        ),
        concat!(
            "curl -H \"X-Token: xo",
            "xe.xo",
            "xp-1-",
            "U71CnFwL3ESCOwT3YHgb8eklz0yMIk4c6TCocTjyiIFro8WaKh1FwbyOXMLn",
            "9BwX2SRZtXOvE39F8h08cQ0u5yA8IYL3iY0uIV1Qg4SLv6keIoONKDg9dH3v",
            "mCYT3g8W6MoQcAtS9W5rpE6b9nQ0xSIbNKPnyy0DPBww",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!(
            "SLACK_CONFIG_TOKEN=xo",
            "xe.xo",
            "xp-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("SLACK_CONFIG_TOKEN=xo", "xe.xo", "xp-1-", "BkP6rhbzCCF3ATlPZQDC0Vdn7H1uvDrtrzCXI3khq"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &[
            "Revoke the token on the page of the app",
            "Install the app again and put the new token where the old one is read",
        ],
    },
};

pub static SESSION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-session-token",
        kind: "Slack session token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the cookie beside it, is the signed-in user.",
        aliases: &["betterleaks:slack-session-token"],
    }),
    keywords: &["xoxc-", "xoxs-"],
    regex: dashed!("xox[cs]-(?:[0-9]{9,15}-){3}[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SLACK_SESSION=xo",
            "xc-",
            "586268464537",
            "-",
            "231069832778",
            "-",
            "6968136565974",
            "-",
            "b61cf43b6df7e64770b5b8400bb6e9fe34114ed22c943a9301ba57e7faa8",
            "c9cd"
        ),
        concat!(
            "token: \"xo",
            "xc-",
            "275285873552",
            "-",
            "491164724884",
            "-",
            "0684995421096",
            "-",
            "ddba870253a296711a8ab57030e56d6d4ae85e50404bbaa4a05d958de777",
            "4cc4",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "SLACK_SESSION=xo",
            "xc-000000000000-000000000000-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_SESSION=xo", "xc-", "841899860211", "-", "923195854318", "-", "4748026882112", "-", "776a4b843e043344"),
    ],
    rotation: Rotation { url: "", steps: &["Sign out of all sessions in the account settings"] },
};

pub static WEBHOOK: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-webhook-url",
        kind: "Slack webhook",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it writes into the channel.",
        aliases: &["betterleaks:slack-webhook-url", "gitleaks:slack-webhook-url"],
    }),
    keywords: &["hooks.slack.com/"],
    regex: r"hooks\.slack\.com/(?:services|workflows|triggers)/(?<secret>[0-9A-Z]{8,14}/(?:[0-9A-Z]{8,14}|[0-9]{12,20})/(?:[0-9]{12,20}/)?[0-9A-Za-z]{23,40})\b{end-half}",
    reach: Reach { left: 8, right: 128 },
    validators: &[Validator::Entropy(3.2)],
    examples: samples![
        concat!(
            "SLACK_WEBHOOK_URL=https://hooks.slack.com/services/",
            "T",
            "SNZSNYUV",
            "/B",
            "50HP5YPD3J",
            "/",
            "h2VjNKYz7CYc02cbpHSYck6G"
        ),
        concat!(
            "url: 'https://hooks.slack.com/workflows/",
            "T",
            "7CG82ONI6B",
            "/A",
            "90UG12S2F4",
            "/",
            "813147088004251070",
            "/",
            "RYFqPAMLruY812YIsYZ9wviL",
            "'"
        ),
    ],
    counterexamples: samples![concat!(
        "SLACK_WEBHOOK_URL=https://hooks.slack.com/services/",
        "T00000000/B00000000/",
        "XXXXXXXXXXXXXXXXXXXXXXXX"
    )],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &[
            "Revoke the token on the page of the app",
            "Install the app again and put the new token where the old one is read",
        ],
    },
};

pub static SESSION_COOKIE: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-session-cookie",
        kind: "Slack session cookie",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With the token of the session, which stands in any page, whoever holds it is the user.",
        aliases: &["betterleaks:slack-session-cookie"],
    }),
    keywords: &["xoxd-"],
    regex: padded!("xoxd-[0-9A-Za-z%+/_-]{60,400}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SLACK_API_KEY=xo", "xd-", "dTihl%U+V8SPK/8tcUMdx70bYg0PB0q_r_QwDUJn", "y9+tkK0saMlWYlafYt_Aj1=="),
        concat!("Authorization: Bearer xo", "xd-", "97xzPxJGMh61/5BmXklMyZnNXDWqXDnpWLDfv9F_", "IPNwUX7hfDFcONtNZImGM=="),
    ],
    counterexamples: samples![
        concat!("SLACK_API_KEY=xo", "xd-", "xxxxx%x+xxxxx/xxxxxxxxxxxxxxxxx_x_xxxxxx", "xx+xxxxxxxxxxxxxxx_xxx=="),
        concat!("SLACK_API_KEY=xo", "xd-", "97xzPx"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-legacy-token",
        kind: "Slack legacy token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does what its user or workspace app may.",
        aliases: &[],
    }),
    keywords: &["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
    regex: token!("xox[aors]-(?:2-)?(?:[0-9]{1,14}-){1,3}[0-9A-Za-z]{8,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SLACK_API_TOKEN=xo", "x", "s-2-1-035-1SZaS83ZaEvuGzybZKOzF3WVN3st4E", "bv"),
        concat!("token => 'xo", "x", "s-3-LhIcbex3RyM44nivHu7iBuH2VJGYrUhpU", "',"),
    ],
    counterexamples: samples![
        concat!("SLACK_API_TOKEN=xo", "x", "x-x-x-xxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xx"),
        concat!("SLACK_API_TOKEN=xo", "x", "s-3-Lh"),
    ],
    rotation: Rotation {
        url: "https://api.slack.com/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
