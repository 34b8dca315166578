//! Slack: tokens of bots, users, apps and configurations, webhooks. Format: docs.slack.dev/authentication/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "slack-bot-token",
        kind: "Slack bot token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes in every channel the bot is in.",
        aliases: &["gitleaks:slack-bot-token"],
    }),
    keywords: &["xoxb-"],
    regex: dashed!("xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9A-Za-z]{18,34}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "131721665942", "-", "8719618389121", "-", "Z4BZ3sIQEADK8vnKeikMhOef"),
        concat!("{\"token\": \"xo", "xb-", "795844293109", "-", "7500128812422", "-", "o3z32gOWtEvZ8GIrgyhoJlD6", "\"}"),
    ],
    counterexamples: &[
        concat!("SLACK_BOT_TOKEN=xo", "xb-000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "118998319456", "-", "0480289462843", "-", "T1fetm"),
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
        aliases: &["gitleaks:slack-user-token"],
    }),
    keywords: &["xoxp-", "xoxe-"],
    regex: dashed!("xox[pe]-(?:[0-9]{10,14}-){3}[0-9A-Za-z-]{28,36}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SLACK_USER_TOKEN=xo",
            "xp-",
            "520245929459",
            "-",
            "828857400133",
            "-",
            "8772138344513",
            "-",
            "898d1681733ec2ce2b9c818dc53f6a18"
        ),
        concat!(
            "Authorization: Bearer xo",
            "xp-",
            "579732191019",
            "-",
            "882104742508",
            "-",
            "3755741215048",
            "-",
            "ec7381cfe648483175a5e0bfcb8c2e18"
        ),
    ],
    counterexamples: &[
        concat!("SLACK_USER_TOKEN=xo", "xp-000000000000-000000000000-0000000000000-00000000000000000000000000000000"),
        concat!("SLACK_USER_TOKEN=xo", "xp-", "473055561757", "-", "059480105985", "-", "6798822779331", "-", "7630bbe8"),
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
        aliases: &["gitleaks:slack-app-token"],
    }),
    keywords: &["xapp-"],
    regex: dashed!("xapp-[0-9]-[0-9A-Z]{8,14}-[0-9]{10,16}-[0-9a-f]{60,68}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SLACK_APP_TOKEN=xa",
            "pp-1-",
            "GQA0I1CY9C2",
            "-",
            "5784881240616",
            "-",
            "349efb5a92136ffef852bb83b48259553dcc836d0bd7d2eef67de1199646",
            "b3b6"
        ),
        concat!(
            "{\"token\": \"xa",
            "pp-1-",
            "P7N7E8HYS4P",
            "-",
            "5502658256810",
            "-",
            "9fe5424f1ba7075e2b981d985ccb251167cfd5e718ac3139c0c70840d1ba",
            "488d",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_APP_TOKEN=xa",
            "pp-1-XXXXXXXXXXX-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_APP_TOKEN=xa", "pp-1-", "69P93FNHAOH", "-", "7726573209975", "-", "22ab465d3710ef69"),
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
        aliases: &["gitleaks:slack-config-access-token", "gitleaks:slack-config-refresh-token"],
    }),
    keywords: &["xoxe.xox", "xoxe-"],
    regex: dashed!(r"xoxe(?:\.xox[bp])?-[0-9]-[0-9A-Za-z]{140,180}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SLACK_CONFIG_TOKEN=xo",
            "xe.xo",
            "xp-1-",
            "9uNJI3yBuM8xIgJR6IfeH1xmp1fLQCOHoS5HtZe6vozZqv5Fsgl5MEk7KGjF",
            "hpXCjAFW7KmCzO1qWfwxQe9MaN1UOPhnn5t4ZuojFAjl1JUWWvFBj1lFyyLn",
            "iHLTEgV6aRrKY5iz7rONIO28LXvtNGLGtF1EFVrdBIbM"
        ),
        concat!(
            "curl -H \"X-Token: xo",
            "xe.xo",
            "xp-1-",
            "v3J8ZRQjlBHVC3AguQmzo0YN73jSS2eKjhpUo3H8jO4Sr3QtK80HeWneRUlc",
            "Q5pQHnyLZ3heWsW6zlc1Ul8hpMIRVXUzEf4oO7EP2hMTomnw0EqXUSJkOJ4v",
            "z2ZJntevxOSFQOBZ7LLKhGFPSPmKAgfFPDlMYpVL7zjv",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_CONFIG_TOKEN=xo",
            "xe.xo",
            "xp-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("SLACK_CONFIG_TOKEN=xo", "xe.xo", "xp-1-", "qyiKQCGege7maLIZqWRE5WryEWAVbnq69ZzJdHehk"),
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
        aliases: &[],
    }),
    keywords: &["xoxc-", "xoxs-"],
    regex: dashed!("xox[cs]-(?:[0-9]{9,15}-){3}[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SLACK_SESSION=xo",
            "xc-",
            "339596018122",
            "-",
            "145624298868",
            "-",
            "7148241119873",
            "-",
            "2eb79e1edaac30a1478ef3daaae31d78733ee0998ebd9054a84987747b9e",
            "6475"
        ),
        concat!(
            "token: \"xo",
            "xc-",
            "216870844522",
            "-",
            "874552559548",
            "-",
            "5032562250388",
            "-",
            "b80cd93864f27c1f1aad0cb2dc6864a25351e0c9a52f1e597b8b6aaecca8",
            "cda3",
            "\""
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_SESSION=xo",
            "xc-000000000000-000000000000-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_SESSION=xo", "xc-", "015363638410", "-", "490300999124", "-", "1167353438242", "-", "40a210bd89fca336"),
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
        aliases: &["gitleaks:slack-webhook-url"],
    }),
    keywords: &["hooks.slack.com/"],
    regex: r"hooks\.slack\.com/(?:services|workflows|triggers)/(?<secret>[0-9A-Z]{8,14}/(?:[0-9A-Z]{8,14}|[0-9]{12,20})/(?:[0-9]{12,20}/)?[0-9A-Za-z]{23,40})\b{end-half}",
    reach: Reach { left: 8, right: 128 },
    validators: &[Validator::Entropy(3.2)],
    examples: &[
        concat!(
            "SLACK_WEBHOOK_URL=https://hooks.slack.com/services/",
            "T",
            "VQC8QGF8",
            "/B",
            "MSTM373JSM",
            "/",
            "fjQLTTYrifT01azvMOYFgH4N"
        ),
        concat!(
            "url: 'https://hooks.slack.com/workflows/",
            "T",
            "CSRLL1YXVK",
            "/A",
            "LMGM80MFR4",
            "/",
            "629357145600908405",
            "/",
            "AjwrcnOykSH61uwCnlJEzg7j",
            "'"
        ),
    ],
    counterexamples: &[concat!(
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
