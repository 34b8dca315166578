//! Telegram: tokens of bots. Format: core.telegram.org/bots/api, the id of the bot, a colon, 35 characters.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "telegram-bot-token",
        kind: "Telegram bot token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it is the bot: reads what is written to it and writes in its name.",
        aliases: &["gitleaks:telegram-bot-api-token"],
    }),
    keywords: &[":aa"],
    regex: r"(?:\b{start-half}|bot|\\[nrt]|%[0-9A-Fa-f]{2})(?<secret>[0-9]{8,10}:AA[0-9A-Za-z_-]{33})(?:[^0-9A-Za-z_-]|$)",
    reach: Reach { left: 16, right: 64 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("TELEGRAM_BOT_TOKEN=", "6011437262", ":AA", "H", "LLQKTHJ6qiKyM5898r82oe3VjXTFp_6J"),
        concat!(
            "requests.get(\"https://api.telegram.org/bot",
            "603892712",
            ":AA",
            "E",
            "vplB3I8gqLdcb1w59ZCIcXMcu6pkPuGU",
            "/getMe\")"
        ),
    ],
    counterexamples: &[
        concat!("TELEGRAM_BOT_TOKEN=", "2701296912", ":AA", "HxXxx"),
        concat!("ip: 2001:", "aa:", "d7c0"),
        concat!("TELEGRAM_BOT_TOKEN=0000000000", ":AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://t.me/BotFather",
        steps: &["Send /revoke to BotFather and choose the bot", "Put the new token where the old one is read"],
    },
};
