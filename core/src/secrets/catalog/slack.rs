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
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "195252614350", "-", "5624314172119", "-", "ihj5XAXM3TUC7LAfZfm7JMfZ"),
        concat!("{\"token\": \"xo", "xb-", "518864976793", "-", "4229114185954", "-", "hnfblCZ80Nkj4Tbd88gjO7vk", "\"}"),
    ],
    counterexamples: &[
        concat!("SLACK_BOT_TOKEN=xo", "xb-000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SLACK_BOT_TOKEN=xo", "xb-", "867283114754", "-", "9138276384188", "-", "VhLtug"),
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
            "836480887464",
            "-",
            "439611234205",
            "-",
            "7945250962889",
            "-",
            "2371683ff536d689726b98d1681733ec"
        ),
        concat!(
            "Authorization: Bearer xo",
            "xp-",
            "159464394667",
            "-",
            "300949525792",
            "-",
            "4101354108216",
            "-",
            "3b1f2ebbe943b092532c7381cfe64841"
        ),
    ],
    counterexamples: &[
        concat!("SLACK_USER_TOKEN=xo", "xp-000000000000-000000000000-0000000000000-00000000000000000000000000000000"),
        concat!("SLACK_USER_TOKEN=xo", "xp-", "525927657894", "-", "570574657309", "-", "8754475359480", "-", "f0a2ce5f"),
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
            "XPQ1FK3NHAX",
            "-",
            "6634840962698",
            "-",
            "f3e4e87580d22bc2a49efb5a92136ffe9852bb83b48259559dcc836d0bd7",
            "d2e6"
        ),
        concat!(
            "{\"token\": \"xa",
            "pp-1-",
            "X03C6CTTMJG",
            "-",
            "9518336483811",
            "-",
            "1f3770a05cb25bc3db1bfe5424f1ba7045e2b981d985ccb251177cfd5e71",
            "8ac3",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_APP_TOKEN=xa",
            "pp-1-XXXXXXXXXXX-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_APP_TOKEN=xa", "pp-1-", "UBZOBQIA0CJ", "-", "7489643697831", "-", "70736f5d1fe40ee9"),
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
            "r1u4xRiQmY0NkB5S42bpJdaCEnGgeUPXtp9uNJI3yBuM8xIgJR6IfeH1xmp1",
            "fLQCOHoS5HtZe6vozZqv5F2gl5MEk7KGjFhpXCjAFW7KmCzO1qWfwxQewMaN",
            "1UOPhnn5t4ZuojFAjl1JUWWvFBj1lFyyLniHLTEgV6aK"
        ),
        concat!(
            "curl -H \"X-Token: xo",
            "xe.xo",
            "xp-1-",
            "Q7rONIO28LXvtNGLGtF1EFVrdBIbW9MKc3J8ZRQjlBHVC3AguQmzo0YN73jS",
            "S2eKjhpUo3H8jO4Sr3QtK86HeWneRUlcQ5pQHnyLZ3heWsW6zlc1Ul7hpMIR",
            "VXUzEf4oO7EP2hMTomnw0EqXUSJkOJ4vz2ZJntevxOSO",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_CONFIG_TOKEN=xo",
            "xe.xo",
            "xp-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("SLACK_CONFIG_TOKEN=xo", "xe.xo", "xp-1-", "e7LLKhGFPSPmKAgfFPDl3YpVL7zjevvJyyiKQCGe7"),
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
            "698474076038",
            "-",
            "611142163953",
            "-",
            "0126328545629",
            "-",
            "a1243849332e7e72feb79e1edaac30a1278ef3daaae31d78633ee0998ebd",
            "9058"
        ),
        concat!(
            "token: \"xo",
            "xc-",
            "344332335482",
            "-",
            "084812461682",
            "-",
            "0526229674555",
            "-",
            "79a4064ac4a17ea5e80cd93864f27c1f4aad0cb2dc6864a22351e0c9a52f",
            "1e5b",
            "\""
        ),
    ],
    counterexamples: &[
        concat!(
            "SLACK_SESSION=xo",
            "xc-000000000000-000000000000-0000000000000-0000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("SLACK_SESSION=xo", "xc-", "435589699666", "-", "355150453638", "-", "9300622030061", "-", "59882de74f865817"),
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
            "TVFDBW15",
            "/B",
            "QZVGGOJM7C",
            "/",
            "D3Iqgffv4IyM7SVKWR5st06H"
        ),
        concat!(
            "url: 'https://hooks.slack.com/workflows/",
            "T",
            "BS2MMTJRIA",
            "/A",
            "LV5G7FHASL",
            "/",
            "765520213238631403",
            "/",
            "zKm8VvF7g5sw6a8cM3dGtavu",
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
