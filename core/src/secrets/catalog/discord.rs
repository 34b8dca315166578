//! Discord: tokens of bots, webhooks, secrets of applications. Documentation: discord.com/developers/docs/reference; the first part of a token is the id in base64.

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
    keywords: &[
        "discord",
        "bot_token",
        "bottoken",
        ".run(\"m",
        ".run(\"n",
        ".run(\"o",
        ".run('m",
        ".run('n",
        ".run('o",
        ".login(",
        "\"bot ",
        "token=m",
        "token=n",
        "token=o",
        "token=\"m",
        "token=\"n",
        "token=\"o",
        "token='m",
        "token='n",
        "token='o",
        "token = \"m",
        "token = \"n",
        "token = \"o",
        "token = 'm",
        "token = 'n",
        "token = 'o",
        "token: \"m",
        "token: \"n",
        "token: \"o",
        "token: 'm",
        "token: 'n",
        "token: 'o",
        "token: m",
        "token: n",
        "token: o",
        "token\": \"m",
        "token\": \"n",
        "token\": \"o",
        "token\":\"m",
        "token\":\"n",
        "token\":\"o",
        "token': 'm",
        "token': 'n",
        "token': 'o",
    ],
    regex: r"(?i:(?:discord|bot_?token)[^\r\n]{0,60}[^\r\n0-9A-Za-z_-]|\.(?:run|login)\([\x22']?|\x22bot |token[\x22']?[ \t]{0,4}[:=][ \t]{0,4}[\x22']?)(?<secret>[MNO][0-9A-Za-z_-]{22,27}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,40})(?:[^0-9A-Za-z_-]|$)",
    reach: Reach { left: 8, right: 192 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(starts_with_an_id)],
    examples: samples![
        concat!("DISCORD_TOKEN=", "MzY2ODY5ODE2", "MzMzNjYxMjY2", ".", "X0h9hE", ".", "yTJiTh51gv_E1t8Lc628_MrkszqfqjtlSox8ih"),
        concat!("client.login(\"", "ODg3NDE5Njkx", "OTUxNjM2NzUw", ".", "hRzCEn", ".", "sRmBMBctqxmj626SBJ38ncj9hni", "\")"),
    ],
    counterexamples: samples![
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
    examples: samples![
        concat!(
            "HOOK=https://discord.com/api/webhooks/",
            "760238387101481222",
            "/",
            "pC_AQxRrY4PruQIwDElXnpaPl6xYvzDPIx3xLRSARsHjD66aVsNd7h8dVd7R",
            "c8b9O3cH"
        ),
        concat!(
            "url: \"https://discordapp.com/api/webhooks/",
            "5663446480717949586",
            "/",
            "v51vXSJHMiphHH7alEfBXX-7rV09A4_E-_5h0dY7-pEddREgvwZhLQ5rrYxu",
            "7WdlRHXu",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("HOOK=https://discord.com/api/webhooks/", "582525518360660401", "/", "kFl8-m9qcADE"),
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
        aliases: &["betterleaks:discord-client-secret", "gitleaks:discord-client-secret"],
    }),
    keywords: &["discord"],
    regex: near!("discord", "[0-9A-Za-z_-]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("DISCORD_CLIENT_SECRET=", "9aBZRH9ppVdKM0667isyqfZaSZawj-N1"),
        concat!("\"discord_client_secret\": \"", "tHePK7QdzyGwNwZA22JcaDZziqEtdj5V", "\""),
    ],
    counterexamples: samples![
        "DISCORD_CLIENT_SECRET=${DISCORD_CLIENT_SECRET}",
        concat!("See discord client secret in the vault, build ", "P17PGTlT3uc5c2mP8TsUcq4LZ5dbCDX8"),
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

pub static MFA_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "discord-mfa-token",
        kind: "Discord user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it is the user: reads and writes all messages.",
        aliases: &[],
    }),
    keywords: &["mfa."],
    regex: dashed!(r"mfa\.[0-9A-Za-z_-]{24,100}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DISCORD_TOKEN=mf", "a.t", "Q_z_dG_XGPUTxNzc0BW0sHsvV"),
        concat!("token: \"mf", "a.s", "fMY-El90CBkJS8DHaXFWOwfl", "\""),
    ],
    counterexamples: samples![concat!("DISCORD_TOKEN=mf", "a.kHdOjsEO")],
    rotation: Rotation {
        url: "https://discord.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "discord-api-token",
        kind: "Discord application token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application.",
        aliases: &["betterleaks:discord-api-token", "gitleaks:discord-api-token"],
    }),
    keywords: &["discord"],
    regex: concat!(
        "(?i:discord[_. -]{0,2}(?:bot|api|app|auth|access)?[_. -]{0,2}(?:api)?[_. -]{0,2}(?:token|secret|key|auth))",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{64})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DISCORD_API_TOKEN=", "c1688f6c63b531decede3cb18aeb8995539f0a0c555cd7b965821b6e479f", "408a"),
        concat!("\"discord_api_token\": \"", "5e2366bf3c24aee1ee4c449d84b0b10c4098f45fb09ae796ce9122359b61", "4201", "\""),
    ],
    counterexamples: samples![
        "DISCORD_API_TOKEN=${DISCORD_API_TOKEN}",
        concat!("See discord api token in the vault, build ", "3f06bdb246d3eef03b60516b378876dcf067bc7fa0212ed4fa1805e7f1313ee3"),
    ],
    rotation: Rotation {
        url: "https://discord.com/developers/applications",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
