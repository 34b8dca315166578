//! LINE: channel access tokens. Documentation: developers.line.biz/en/docs/basics/channel-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CHANNEL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "line-channel-access-token",
        kind: "LINE channel access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends messages to your followers and reads theirs.",
        aliases: &[],
    }),
    keywords: &["channel_access", "channelaccess", "channel-access", "line_", "linebot"],
    regex: concat!(
        "(?i:channel[_-]?(?:access[_-]?)?token|line[_-]?(?:bot|api|access|channel)[0-9a-z_-]{0,24}?token)",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z+/]{150,180}=?)(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach { left: 32, right: 480 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "LINE_CHANNEL_ACCESS_TOKEN=AV",
            "ESr",
            "23F5oJCYaTJOmA2UABxyU2ZDyAA2mP7PQxBH+r1yOM28UtK7LtzGVVNjgIH9",
            "/iCtmtVEcNCEBmz+fsRCdY4VzVCGkDJpHerbVriWcfCXHBhjiziSodA832v2",
            "fAK3qnKSTtlQktTHJzNQjGckNcSCGNzf//PaIUTzAhPYXf="
        ),
        concat!(
            "\"line_channel_access_token\": \"hi",
            "37x",
            "Fl4feUSRI4EAlYQMWyjHj6hBcanjWrV/zkvD7k1amALnw8FbCw5cdiSp/IPf",
            "T+VE4Wro3wWwBMkw9b24MAG+SzMawhI2VRCLibS7NVD4aCxaKtanpoxLnWtP",
            "be9jSao3Q6Moq2lD4lede2qtj1WOwFjx223NunG0qEtvsY=",
            "\""
        ),
    ],
    counterexamples: samples![
        "LINE_CHANNEL_ACCESS_TOKEN=${LINE_CHANNEL_ACCESS_TOKEN}",
        concat!(
            "See line channel access token in the vault, build ",
            "u8",
            "wsj",
            "SpAbEwETsut05zjlx+3a1qdtZbRs5XSBlSPjAR1fu9JItrIfT/lI9nk8crd6",
            "fW3lHIr9rnhan1NqOiHv+LShxq4owdBA4X+LiIYg05vPfvDWotLHFw6Ac2+3",
            "Br2nGZRE+j0UHD+LzcEqfgz+kruKiLKogbg9DDlVTYgWQ1="
        ),
    ],
    rotation: Rotation {
        url: "https://developers.line.biz/console/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
