//! Trello: keys and tokens. Documentation: developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trello-token",
        kind: "Trello token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "With the key of the app it reads and changes the boards of its owner.",
        aliases: &[],
    }),
    keywords: &[
        "atta0", "atta1", "atta2", "atta3", "atta4", "atta5", "atta6", "atta7", "atta8", "atta9", "attaa", "attab", "attad",
        "attae", "attaf", "attac0", "attac1", "attac2", "attac3", "attac4", "attac5", "attac6", "attac7", "attac8", "attac9",
        "attaca", "attacb", "attacc", "attacd", "attace", "attacf",
    ],
    regex: token!("ATTA[0-9a-f]{64}[0-9A-F]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TRELLO_API_TOKEN=AT", "TA", "85b0686216c09b3e24674451b8fef08c07521945", "1a3b41b34465a7f07e10aa41EE365515"),
        concat!("token: \"AT", "TA", "fbc0cd639b19305f44a520d69c119c85ea58dd93", "3210894aebe64562fd83358d44AC1B20", "\""),
    ],
    counterexamples: samples![
        concat!("TRELLO_API_TOKEN=AT", "TA", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TRELLO_API_TOKEN=AT", "TA", "fbc0cd"),
    ],
    rotation: Rotation {
        url: "https://trello.com/power-ups/admin",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trello-legacy-token",
        kind: "Trello token of the old form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "With the key of the app it reads and changes the boards of its owner.",
        aliases: &[],
    }),
    keywords: &["trello"],
    regex: near!("trello", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TRELLO_API_TOKEN=", "e1b4fa87587d98e091a2a9ea0177198eb56ca813", "e1ec42160c0d3ea333e4cf80"),
        concat!("const trelloApiToken = '", "12e43d0a70533cd9303165ae11d2cfdb139665f8", "a07542a646789c8c0113f841", "';"),
    ],
    counterexamples: samples![
        "TRELLO_API_TOKEN=${TRELLO_API_TOKEN}",
        concat!(
            "See the trello token in the vault, build ",
            "12e43d0a70533cd9303165ae11d2cfdb139665f8",
            "a07542a646789c8c0113f841"
        ),
    ],
    rotation: Rotation {
        url: "https://trello.com/power-ups/admin",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "trello-api-key",
        kind: "Trello API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It names the app; a token mostly stands beside it.",
        aliases: &["trufflehog:trelloapikey"],
    }),
    keywords: &["trello"],
    regex: near!("trello", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TRELLO_API_KEY=", "c1fd668f46c0d38549c6ac31cdb18e57"),
        concat!("\"trello_api_key\": \"", "e937161f555d231b03ab6000325873fa", "\""),
    ],
    counterexamples: samples![
        "TRELLO_API_KEY=${TRELLO_API_KEY}",
        concat!("See the trello key in the vault, build ", "e937161f555d231b03ab6000325873fa"),
    ],
    rotation: Rotation {
        url: "https://trello.com/power-ups/admin",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
