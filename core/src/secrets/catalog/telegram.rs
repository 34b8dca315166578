//! Telegram: tokens of bots. Documentation: core.telegram.org/bots/api, the id of the bot, a colon, 35 characters.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "telegram-bot-token",
        kind: "Telegram bot token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it is the bot: reads what is written to it and writes in its name.",
        aliases: &["betterleaks:telegram-bot-api-token", "gitleaks:telegram-bot-api-token"],
    }),
    keywords: &[":aa"],
    regex: r"(?:\b{start-half}|bot|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>[0-9]{8,10}:AA[0-9A-Za-z_-]{33})(?:[^0-9A-Za-z_-]|$)",
    reach: Reach { left: 16, right: 64 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TELEGRAM_BOT_TOKEN=", "0186523246", ":AA", "H", "ja9Tadg5kO5-NJZy0UuUlprKs0zJK0F2"),
        concat!(
            "requests.get(\"https://api.telegram.org/bot",
            "381909497",
            ":AA",
            "E",
            "b8NQsxWGuHpHfzHV3uiagx5Fx4cMDdub",
            "/getMe\")"
        ),
    ],
    counterexamples: samples![
        concat!("TELEGRAM_BOT_TOKEN=", "1890840349", ":AA", "HxXxx"),
        concat!("ip: 2001:", "aa:", "985d"),
        concat!("TELEGRAM_BOT_TOKEN=0000000000", ":AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://t.me/BotFather",
        steps: &["Send /revoke to BotFather and choose the bot", "Put the new token where the old one is read"],
    },
};
