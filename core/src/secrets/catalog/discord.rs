//! Discord: tokens of bots, webhooks, secrets of applications. Format: discord.com/developers/docs/reference; the first part of a token is the id in base64.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static BOT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "discord-bot-token",
        kind: "Discord bot token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it is the bot: reads, writes and deletes in every server that invited it.",
        aliases: &[],
    }),
    keywords: &["discord", "bot_token", "bottoken", "bot.run", ".login(", "\"bot ", "token"],
    regex: r"(?i:(?:discord|bot_?token)[^\r\n]{0,60}[^\r\n0-9A-Za-z_-]|(?:bot\.run|\.login)\([\x22']?|\x22bot |token[\x22']?[ \t]{0,4}[:=][ \t]{0,4}[\x22']?)(?<secret>[MNO][0-9A-Za-z_-]{22,27}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,40})(?:[^0-9A-Za-z_-]|$)",
    reach: Reach { left: 8, right: 192 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(starts_with_an_id)],
    examples: &[
        concat!("DISCORD_TOKEN=", "OTk0NTAzNTUw", "MDIxNTIwMDE5", ".", "MsDSOc", ".", "ArX742uS3SvshJOhpJE0KQnDF0h9hV9rTJiThZ"),
        concat!("client.login(\"", "OTgxMDE1MDg4", "Njc5ODU4MjM2", ".", "bE1t8D", ".", "W9_Mrkszqfqjt3Sox8ilWpmeRzZ", "\")"),
    ],
    counterexamples: &[
        concat!("DISCORD_TOKEN=MTIz.", "abc.", "def"),
        concat!("DISCORD_TOKEN=Mxxxxxxxxxxxxxxxxxxxxxxx.", "xxxxxx.", "xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://discord.com/developers/applications",
        steps: &["Reset the token on the page of the application", "Put the new token where the old one is read"],
    },
};

pub static WEBHOOK: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "discord-webhook",
        kind: "Discord webhook",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it writes into the channel under any name.",
        aliases: &[],
    }),
    keywords: &["/api/webhooks/"],
    regex: r"discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<secret>[0-9]{17,20}/[0-9A-Za-z_-]{60,90})(?:[^0-9A-Za-z_-]|$)",
    reach: Reach { left: 24, right: 128 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "HOOK=https://discord.com/api/webhooks/",
            "741309513783022216",
            "/",
            "2BJ38ncj9hnYLruk2arAC7zfpLprwV_xlM2_AQxRrY4PruQIwDElXnpaPl6x",
            "YvzDPIxX"
        ),
        concat!(
            "url: \"https://discordapp.com/api/webhooks/",
            "0553852490397705247",
            "/",
            "AdVd7Rc8b9O3c9Ey2XEGJ1HZ7i4KUP0bC56vXSJHMiphHH7alEfBXX-7rV09",
            "A4_E-_fb",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("HOOK=https://discord.com/api/webhooks/", "787130805202260452", "/", "uxu7Wd5RHXB5"),
        "HOOK=https://discord.com/api/webhooks/ID/TOKEN",
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Delete the webhook in the settings of the channel",
            "Create a new one and put its address where the old one is read",
        ],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "discord-client-secret",
        kind: "Discord client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its users.",
        aliases: &["gitleaks:discord-client-secret"],
    }),
    keywords: &["discord"],
    regex: near!("discord", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("DISCORD_CLIENT_SECRET=", "EuUuQVop1dZ2hIfm9py2Fl8-mVqcADAX"),
        concat!("\"discord_client_secret\": \"", "9aBZRH9ppVdKM0667isyqfZaSZawj-N1", "\""),
    ],
    counterexamples: &[
        "DISCORD_CLIENT_SECRET=${DISCORD_CLIENT_SECRET}",
        concat!("See discord client secret in the vault, build ", "tHePK7QdzyGwNwZA22JcaDZziqEtdj5V"),
    ],
    rotation: Rotation {
        url: "https://discord.com/developers/applications",
        steps: &["Reset the token on the page of the application", "Put the new token where the old one is read"],
    },
};

/// The first part of a token is a numeric id of 17 to 20 digits in base64.
fn starts_with_an_id(secret: &str) -> bool {
    let head = secret.split('.').next().unwrap_or_default();
    let mut bits = 0_u32;
    let mut held = 0_u32;
    let mut digits = 0_u32;
    for byte in head.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            _ => return false,
        };
        bits = (bits << 6 | u32::from(value)) & 0xfff;
        held += 6;
        if held >= 8 {
            held -= 8;
            let decoded = bits >> held & 0xff;
            if !(0x30..=0x39).contains(&decoded) {
                return false;
            }
            digits += 1;
        }
    }
    (17..=20).contains(&digits)
}
